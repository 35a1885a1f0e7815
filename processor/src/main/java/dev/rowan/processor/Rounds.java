package dev.rowan.processor;

import dev.rowan.processor.Subject.Role;
import dev.rowan.processor.diagnostic.Code;
import dev.rowan.processor.diagnostic.Printer;
import dev.rowan.processor.diagnostic.Problem;
import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.read.ModelReader;
import dev.rowan.processor.read.Origins;
import dev.rowan.processor.validate.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * What happens to records from round to round.
 *
 * <p>A record that mentions a type which does not exist is put off: another processor may write the type. When a round
 * brings nothing but what was written here, it is given up, and a stub written in its place, since the compiler does not
 * take in what is written in the last round.
 */
final class Rounds {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Origins origins;
    private final Printer printer;
    private final Files files;
    private final Checker checker;
    private final Set<Subject> waiting = new LinkedHashSet<>();
    private final Set<Subject> done = new LinkedHashSet<>();
    private final Set<Subject> givenUp = new LinkedHashSet<>();
    private final Set<Problem> told = new LinkedHashSet<>();

    Rounds(ProcessingEnvironment environment, String generator) {
        this.environment = environment;
        this.printer = new Printer(environment.getMessager());
        this.options = OptionsReader.read(environment.getOptions(), printer);
        this.origins = new Origins(environment);
        this.files = new Files(environment, generator, printer);
        this.checker = new Checker(new Rules(options));
    }

    /** {@code annotations} are those that the round's elements have. */
    void process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        origins.add(round.getRootElements());
        ModelReader reader = new ModelReader(environment, origins, options);
        if (round.processingOver()) {
            givenUp.forEach(subject -> late(subject, reader));
            return;
        }
        collect(annotations, round);
        boolean lastChance = files.areAll(round.getRootElements());
        int before = files.count();
        for (Subject subject : List.copyOf(waiting)) {
            process(subject, reader, lastChance);
        }
        files.finish();
        if (!waiting.isEmpty() && files.count() == before) {
            files.forceRound(waiting.iterator().next().type());
        }
    }

    private void collect(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Role role : Role.values()) {
            role.annotations()
                    .forEach(kind -> Annotated.with(kind, annotations, round).forEach(element -> {
                        if (element instanceof TypeElement type) {
                            add(new Subject(ModelReader.name(type), role));
                        }
                    }));
        }
    }

    private void add(Subject subject) {
        if (!done.contains(subject)) {
            waiting.add(subject);
        }
    }

    private void process(Subject subject, ModelReader reader, boolean lastChance) {
        Optional<? extends RecordModel> found = read(subject, reader);
        boolean missing = found.filter(MissingTypes::any).isPresent();
        if (missing && !lastChance) {
            return;
        }
        waiting.remove(subject);
        if (!done.add(subject)
                || found.isEmpty()
                || !reader.isToBeWritten(subject.type(), Generator.mainClass(subject))) {
            return;
        }
        RecordModel model = found.get();
        if (missing) {
            givenUp.add(subject);
        }
        write(model, missing);
        parts(model).forEach(part -> process(new Subject(part.type(), Role.PART), reader, lastChance));
        members(model).forEach(member -> process(new Subject(member, Role.TABLE), reader, lastChance));
    }

    private void write(RecordModel model, boolean missing) {
        List<Problem> problems = new ArrayList<>(checker.problems(model));
        problems.addAll(unresolvable(model));
        List<Problem> news = problems.stream().filter(told::add).toList();
        element(model).ifPresent(type -> printer.print(news, type));
        boolean sound = !missing && problems.isEmpty() && checker.isSound(model);
        files.begin(
                model.type(),
                model.type().packageName(),
                () -> sound ? Generator.sources(model) : Generator.stubs(model));
    }

    /** What the compiler does not say itself: that a class on the class path mentions one that is not there. */
    private static List<Problem> unresolvable(RecordModel model) {
        Report report = new Report(model.type());
        for (ComponentModel component : model.components()) {
            if (!component.type().isMissing() && MissingTypes.isUnresolvable(component)) {
                report.error(
                        Code.UNRESOLVABLE_TYPE,
                        component.site(),
                        component.type().display() + ", or a type that it mentions, is not on the class path.",
                        "Add the missing dependency.");
            }
        }
        return report.problems();
    }

    private void late(Subject subject, ModelReader reader) {
        Optional<? extends RecordModel> now = read(subject, reader).filter(model -> !MissingTypes.any(model));
        now.flatMap(this::element)
                .ifPresent(type -> printer.print(
                        Code.TYPE_CAME_TOO_LATE,
                        subject.type().nestedName()
                                + ": A type that it mentions was written by another processor when it was too late."
                                + " Let that processor write it in an earlier round, or move the type to a module of its own.",
                        type));
    }

    private static List<PartModel> parts(RecordModel model) {
        return model.components().stream()
                .flatMap(component -> component.part().stream())
                .toList();
    }

    /** Those that say nothing of it themselves are to be told what is missing. */
    private static List<ClassRef> members(RecordModel model) {
        return model instanceof TableModel table
                ? table.family().stream()
                        .flatMap(family -> family.members().stream())
                        .map(TableModel::type)
                        .toList()
                : List.of();
    }

    private static Optional<? extends RecordModel> read(Subject subject, ModelReader reader) {
        return switch (subject.role()) {
            case TABLE -> reader.table(subject.type());
            case PART -> reader.part(subject.type());
            case PROJECTION -> reader.projection(subject.type());
            case INPUT -> reader.input(subject.type());
            case SHAPE -> reader.shape(subject.type());
        };
    }

    private Optional<TypeElement> element(RecordModel model) {
        return Optional.ofNullable(
                environment.getElementUtils().getTypeElement(model.type().canonicalName()));
    }
}
