package dev.rowan.processor.read;

import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.OtherTables;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordFacts.ComponentFacts;
import dev.rowan.processor.model.ReferenceModel;
import dev.rowan.processor.model.RequiredCircles;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import dev.rowan.processor.model.TypeRef;
import dev.rowan.processor.model.ValueType;
import dev.rowan.processor.model.ValueType.Unsupported;
import dev.rowan.processor.model.ValueType.Unsupported.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Builds models from the facts of records and the types that they mention. Lives for one round. */
public final class ModelReader {

    private static final ClassRef OPTIONAL = ClassRef.of("java.util", "Optional");

    private final Records records;
    private final TypeClassifier classifier;
    private final Map<ClassRef, Optional<TableModel>> tables = new HashMap<>();
    private final Map<ClassRef, Optional<TableModel>> others = new HashMap<>();
    private final Map<ClassRef, Map<RecordFacts, List<ComponentModel>>> mates = new HashMap<>();
    private final OtherTables referred = new Referred();

    public ModelReader(ProcessingEnvironment environment, Origins origins, Options options) {
        this.records = new Records(environment.getElementUtils(), environment.getTypeUtils(), origins, options);
        this.classifier = new TypeClassifier(environment.getElementUtils(), environment.getTypeUtils());
    }

    /** The name of a class. */
    public static ClassRef name(TypeElement type) {
        return TypeReader.name(type);
    }

    /** Whether something is to be written for a type: it is being compiled, or {@code generated} is not there. */
    public boolean isToBeWritten(ClassRef type, ClassRef generated) {
        return records.isSource(type) || records.element(generated).isEmpty();
    }

    /** The table of a record; empty when there is no such type or it is no {@code @Table}. */
    public Optional<TableModel> table(ClassRef type) {
        Optional<TableModel> known = tables.get(type);
        if (known == null) {
            known = records.find(type)
                    .map(Records.Found::facts)
                    .filter(RecordFacts::isTable)
                    .map(facts -> table(facts, true));
            tables.put(type, known);
        }
        return known;
    }

    private TableModel table(RecordFacts facts, boolean references) {
        OtherTables to = references ? referred : OtherTables.NONE;
        if (facts.annotations().has(AnnotationKind.INHERITANCE)) {
            List<TableModel> members = members(facts).stream()
                    .map(member -> member(member, facts, references))
                    .toList();
            return TableModel.ofFamily(facts, members, to);
        }
        return facts.kin().families().stream()
                .flatMap(family -> records.find(family).stream())
                .map(family -> member(facts, family.facts(), references))
                .findFirst()
                .orElseGet(() -> TableModel.of(facts, components(facts, List.of(facts.type()), references), to));
    }

    /** The records that a family permits, with what each has; the tables that they refer to do not matter. */
    private Map<RecordFacts, List<ComponentModel>> mates(RecordFacts family) {
        return mates.computeIfAbsent(family.type(), type -> {
            Map<RecordFacts, List<ComponentModel>> all = new LinkedHashMap<>();
            members(family).forEach(member -> all.put(member, components(member, List.of(member.type()), false)));
            return all;
        });
    }

    /** The records that a family permits. */
    private List<RecordFacts> members(RecordFacts family) {
        return family.kin().permitted().stream()
                .flatMap(member -> records.find(member).stream())
                .map(Records.Found::facts)
                .filter(member -> member.kind() == RecordFacts.Kind.RECORD)
                .toList();
    }

    private TableModel member(RecordFacts facts, RecordFacts family, boolean references) {
        return TableModel.ofMember(
                facts,
                components(facts, List.of(facts.type()), references),
                family,
                mates(family),
                references ? referred : OtherTables.NONE);
    }

    /** A record as a part; empty when there is no such type. */
    public Optional<PartModel> part(ClassRef type) {
        return part(type, List.of(), true);
    }

    /** A record as a projection; empty when there is no such type. */
    public Optional<ProjectionModel> projection(ClassRef type) {
        return records.find(type)
                .map(Records.Found::facts)
                .map(facts -> new ProjectionModel(facts, components(facts, List.of(type), true)));
    }

    /** A record as an input; empty when there is no such type. */
    public Optional<InputModel> input(ClassRef type) {
        return records.find(type).map(Records.Found::facts).map(facts -> {
            TypeRef target = facts.annotations()
                    .first(AnnotationKind.INPUT)
                    .map(input -> input.type("of"))
                    .orElseGet(() -> new TypeRef.Missing("?"));
            Optional<TableModel> table =
                    target instanceof TypeRef.Declared declared ? table(declared.type()) : Optional.empty();
            return new InputModel(facts, components(facts, List.of(type), true), target, table);
        });
    }

    /** A record as a shape; empty when there is no such type. */
    public Optional<ShapeModel> shape(ClassRef type) {
        ShapeReader reader = new ShapeReader(
                records,
                other -> other instanceof TypeRef.Declared declared ? table(declared.type()) : Optional.empty(),
                facts -> components(facts, List.of(facts.type()), false));
        return records.find(type).map(Records.Found::facts).map(reader::read);
    }

    private Optional<PartModel> part(ClassRef type, List<ClassRef> around, boolean references) {
        List<ClassRef> here = new ArrayList<>(around);
        here.add(type);
        return records.find(type)
                .map(found -> new PartModel(found.facts(), components(found.facts(), here, references), found.lossy()));
    }

    /**
     * The components of the last record in {@code around}, which holds the records from the outermost in: one that
     * contains itself is noticed, and types are seen from the package of the outermost.
     */
    private List<ComponentModel> components(RecordFacts facts, List<ClassRef> around, boolean references) {
        return facts.components().stream()
                .map(component -> component(component, around, references))
                .toList();
    }

    private ComponentModel component(ComponentFacts facts, List<ClassRef> around, boolean references) {
        boolean optional = facts.type() instanceof TypeRef.Declared declared
                && declared.type().equals(OPTIONAL)
                && declared.arguments().size() == 1;
        TypeRef written =
                optional ? ((TypeRef.Declared) facts.type()).arguments().get(0) : facts.type();
        TypeRef type = written instanceof TypeRef.Declared declared ? declared.withNull(false) : written;
        ValueType value = facts.annotations().has(AnnotationKind.EMBEDDED)
                ? embedded(type, around, references)
                : classifier.classify(type, facts.annotations(), around.get(0).packageName());
        Optional<ReferenceModel> reference = facts.annotations()
                .references()
                .map(spec -> ReferenceModel.of(spec, references ? referred : OtherTables.NONE));
        return new ComponentModel(
                facts.name(), type, optional, facts.nullness(), facts.annotations(), value, reference);
    }

    private ValueType embedded(TypeRef type, List<ClassRef> around, boolean references) {
        if (type.isMissing()) {
            return new Unsupported(Reason.MISSING);
        }
        if (!(type instanceof TypeRef.Declared declared)) {
            return new Unsupported(Reason.NO_RECORD);
        }
        if (around.contains(declared.type())) {
            return new Unsupported(Reason.RECURSIVE_PART);
        }
        Optional<PartModel> part = part(declared.type(), around, references);
        if (part.isEmpty()) {
            return new Unsupported(Reason.MISSING);
        }
        return part.get().facts().kind() == RecordFacts.Kind.RECORD
                ? new ValueType.Part(part.get())
                : new Unsupported(Reason.NO_RECORD);
    }

    private Optional<TableModel> other(TypeRef type) {
        return type instanceof TypeRef.Declared declared ? other(declared.type()) : Optional.empty();
    }

    /** The other table is read without the tables that it refers to in turn: tables refer to each other in circles. */
    private Optional<TableModel> other(ClassRef type) {
        Optional<TableModel> known = others.get(type);
        if (known == null) {
            known = records.find(type)
                    .map(Records.Found::facts)
                    .filter(RecordFacts::isTable)
                    .map(facts -> table(facts, false));
            others.put(type, known);
        }
        return known;
    }

    /** What records refer to. */
    private final class Referred implements OtherTables {
        private final RequiredCircles circles = new RequiredCircles(this);

        @Override
        public Optional<TableModel> find(TypeRef type) {
            return other(type);
        }

        @Override
        public Set<ClassRef> circle(TableModel table) {
            return circles.of(table);
        }
    }
}
