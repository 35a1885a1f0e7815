package dev.rowan.processor.read;

import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Tells types in source from types in class files. The compiler's trees know; where they cannot be had (another
 * compiler, an environment wrapped by a build tool), what the rounds were given counts as source.
 */
public final class Origins {

    private final Optional<Trees> trees;
    private final Set<String> roots = new HashSet<>();

    public Origins(ProcessingEnvironment environment) {
        this.trees = trees(environment);
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException | LinkageError e) {
            return Optional.empty();
        }
    }

    /** Remembers the types that a round was given. */
    public void add(Set<? extends Element> rootElements) {
        rootElements.forEach(root -> roots.add(root.toString()));
    }

    boolean isSource(TypeElement type) {
        return trees.map(known -> known.getPath(type) != null)
                .orElseGet(() -> roots.contains(outermost(type).toString()));
    }

    private static Element outermost(TypeElement type) {
        Element element = type;
        while (element.getEnclosingElement() instanceof TypeElement enclosing) {
            element = enclosing;
        }
        return element;
    }
}
