package dev.rowan.processor.diagnostic;

import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Site;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the problems of one type, so that all of them are told in one go. */
public final class Report {

    private final ClassRef type;
    private final Set<Problem> problems = new LinkedHashSet<>();

    public Report(ClassRef type) {
        this.type = type;
    }

    /** Adds a problem. {@code what} and {@code fix} are sentences with a full stop. */
    public void error(Code code, Site site, String what, String fix) {
        problems.add(new Problem(code, type, site, what, fix));
    }

    /** The problems in the order found, each once. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether nothing is wrong. */
    public boolean isClean() {
        return problems.isEmpty();
    }
}
