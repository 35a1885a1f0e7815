package dev.rowan.processor.codegen;

import dev.rowan.processor.model.RecordModel;
import java.util.List;

/** later */
public final class StubWriter {
    public List<GeneratedSource> write(RecordModel model) {
        return List.of();
    }
}
