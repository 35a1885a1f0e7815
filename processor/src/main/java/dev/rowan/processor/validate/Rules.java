package dev.rowan.processor.validate;

import dev.rowan.processor.diagnostic.Report;
import dev.rowan.processor.model.CatalogModel;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.Options;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.TableModel;
import java.util.List;

/** The rules there are, and which of them judge what. */
public final class Rules {

    private final List<Rule<? super RecordModel>> forRecords;
    private final List<Rule<? super TableModel>> forTables;
    private final List<Rule<? super PartModel>> forParts;
    private final List<Rule<? super ProjectionModel>> forProjections;
    private final List<Rule<? super InputModel>> forInputs;
    private final List<Rule<? super CatalogModel>> forCatalogs;

    public Rules(Options options) {
        forRecords = List.of();
        forTables = List.of();
        forParts = List.of();
        forProjections = List.of();
        forInputs = List.of();
        forCatalogs = List.of();
    }

    public void check(TableModel table, Report report) {
        forRecords.forEach(rule -> rule.check(table, report));
        forTables.forEach(rule -> rule.check(table, report));
    }

    public void check(PartModel part, Report report) {
        forRecords.forEach(rule -> rule.check(part, report));
        forParts.forEach(rule -> rule.check(part, report));
    }

    public void check(ProjectionModel projection, Report report) {
        forRecords.forEach(rule -> rule.check(projection, report));
        forProjections.forEach(rule -> rule.check(projection, report));
    }

    public void check(InputModel input, Report report) {
        forRecords.forEach(rule -> rule.check(input, report));
        forInputs.forEach(rule -> rule.check(input, report));
    }

    public void check(CatalogModel catalog, Report report) {
        forCatalogs.forEach(rule -> rule.check(catalog, report));
    }
}
