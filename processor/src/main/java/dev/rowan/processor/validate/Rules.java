package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** The rules there are, and which of them judge what. */
public final class Rules {

    private final List<Rule<? super RecordModel>> forRecords;
    private final List<Rule<? super RecordModel>> forColumns;
    private final List<Rule<? super PartModel>> forParts;
    private final List<Rule<? super TableModel>> forTables;
    private final List<Rule<? super TableModel>> forFamilies;
    private final List<Rule<? super InputModel>> forInputs;
    private final List<Rule<? super ShapeModel>> forShapes;
    private final List<Rule<? super CatalogModel>> forCatalogs;

    public Rules(Options options) {
        forRecords = List.of(
                new RecordDeclaration(),
                new MeaningfulAnnotations(),
                new HiddenPackages(),
                new HiddenTypes(),
                new NullableComponents(),
                new MarkedMethods());
        forColumns = List.of(
                new StorableTypes(),
                new RecursiveParts(),
                new OneForm(),
                new EnumForms(),
                new Converters(),
                new EmbeddedParts(),
                new ColumnNames(),
                new ColumnSizes(),
                new ColumnNumbers(),
                new OneTypePerDialect(),
                new OneMaker(),
                new NullableKey(),
                new KeyTypes(),
                new GeneratedKeys(),
                new Versions(),
                new Timestamps(),
                new ScopeColumns(),
                new FilledColumns(),
                new DefaultForm(),
                new DefaultLiterals(),
                new DefaultFits(),
                new Suppliers(),
                new ForeignKeyTarget(),
                new ForeignKeyActions(),
                new ConstraintPlaces(),
                new UniqueComponents(),
                new IndexParts(),
                new SqlTexts(),
                new KnownDialects(options),
                new ComponentRules(),
                new TargetAbilities(options));
        forParts = List.of(new Hybrids());
        forTables = List.of(
                new FamilyMembership(),
                new Hooks(),
                new Hybrids(),
                new FamilyTables(),
                new TableNames(),
                new FreeNames(),
                new DistinctColumns(),
                new GeneratedOnce(),
                new TableVersion(),
                new TableScope(),
                new LeftOutColumns(),
                new ForeignKeyColumns(),
                new ForeignKeyCircles(),
                new RelationNames(),
                new RelationEnds(),
                new RelationOrder(),
                new ConstraintNamesOnce());
        forFamilies = List.of(
                new FamilyDeclaration(),
                new FamilyMembers(),
                new FamilyKey(),
                new MarkedMethods(),
                new Hybrids(),
                new FamilyTables(),
                new TableNames(),
                new FreeNames(),
                new DistinctColumns(),
                new RelationNames(),
                new RelationEnds(),
                new RelationOrder());
        forInputs = List.of(new InputComponents());
        forShapes = List.of(
                new ShapeComponents(),
                new ShapeAggregates(),
                new ShapeNesting(),
                new ShapeOrder(),
                new ShapeConditions(),
                new ShapeStrategies(),
                new WritableShapes());
        forCatalogs = List.of(new CatalogClass(), new CatalogEntries(), new CatalogNames());
    }

    public void check(TableModel table, Report report) {
        if (table.facts().annotations().has(AnnotationKind.INHERITANCE)) {
            check(forFamilies, table, report);
        } else if (hasOneRole(table, report)) {
            check(forRecords, table, report);
            check(forColumns, table, report);
            check(forTables, table, report);
        }
    }

    public void check(PartModel part, Report report) {
        if (hasOneRole(part, report)) {
            check(forRecords, part, report);
            check(forColumns, part, report);
            check(forParts, part, report);
        }
    }

    public void check(ProjectionModel projection, Report report) {
        if (hasOneRole(projection, report)) {
            check(forRecords, projection, report);
        }
    }

    public void check(InputModel input, Report report) {
        if (hasOneRole(input, report)) {
            check(forRecords, input, report);
            check(forInputs, input, report);
        }
    }

    public void check(ShapeModel shape, Report report) {
        if (hasOneRole(shape, report)) {
            check(forRecords, shape, report);
            check(forShapes, shape, report);
        }
    }

    public void check(CatalogModel catalog, Report report) {
        check(forCatalogs, catalog, report);
    }

    /** The other rules cannot tell what is right for a record that is two things. */
    private static boolean hasOneRole(RecordModel model, Report report) {
        new OneRole().check(model, report);
        return report.isClean();
    }

    private static <M> void check(List<? extends Rule<? super M>> rules, M model, Report report) {
        rules.forEach(rule -> rule.check(model, report));
    }
}
