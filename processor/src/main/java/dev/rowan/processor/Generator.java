package dev.rowan.processor;

import dev.rowan.processor.codegen.BuilderWriter;
import dev.rowan.processor.codegen.GeneratedSource;
import dev.rowan.processor.codegen.InputWriter;
import dev.rowan.processor.codegen.KeyWriter;
import dev.rowan.processor.codegen.PartWriter;
import dev.rowan.processor.codegen.ProjectionTableWriter;
import dev.rowan.processor.codegen.ProjectionWriter;
import dev.rowan.processor.codegen.ShapeWriter;
import dev.rowan.processor.codegen.StubWriter;
import dev.rowan.processor.codegen.TableWriter;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.KeyModel;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.ProjectionModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import java.util.ArrayList;
import java.util.List;

/** The classes that belong to a record: real ones for a sound record, stubs for one that is wrong. */
final class Generator {

    private Generator() {}

    /** The class whose presence tells that a record of an earlier compilation has been processed. */
    static ClassRef mainClass(Subject subject) {
        return switch (subject.role()) {
            case TABLE -> TableWriter.name(subject.type());
            case PART -> PartWriter.name(subject.type());
            case PROJECTION -> ProjectionWriter.name(subject.type());
            case INPUT -> InputWriter.name(subject.type());
            case SHAPE -> ShapeWriter.name(subject.type());
        };
    }

    static List<GeneratedSource> sources(RecordModel model) {
        if (model instanceof TableModel table) {
            return ofTable(table);
        }
        if (model instanceof PartModel part) {
            return List.of(new PartWriter().write(part));
        }
        if (model instanceof ShapeModel shape) {
            return List.of(new ShapeWriter().write(shape));
        }
        return model instanceof ProjectionModel projection
                ? List.of(new ProjectionWriter().write(projection), new ProjectionTableWriter().write(projection))
                : List.of(new InputWriter().write((InputModel) model));
    }

    private static List<GeneratedSource> ofTable(TableModel table) {
        List<GeneratedSource> sources = new ArrayList<>();
        sources.add(new TableWriter().write(table));
        if (table.family().isEmpty()) {
            sources.add(new BuilderWriter().write(table));
        }
        table.key()
                .filter(key -> table.membership().isEmpty())
                .filter(KeyModel.Composite.class::isInstance)
                .map(KeyModel.Composite.class::cast)
                .ifPresent(key -> sources.add(new KeyWriter().write(table, key)));
        return sources;
    }

    static List<GeneratedSource> stubs(RecordModel model) {
        return new StubWriter().write(model);
    }
}
