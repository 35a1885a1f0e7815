package dev.rowan.example;

import dev.rowan.sql.Part;
import dev.rowan.sql.TemporalColumn;
import dev.rowan.type.RowInput;
import java.time.Instant;
import java.util.List;

public final class AuditColumns<R> extends Part<Audit> {
    public final TemporalColumn<R, Instant> createdAt;
    public final TemporalColumn<R, Instant> updatedAt;

    AuditColumns(TemporalColumn<R, Instant> createdAt, TemporalColumn<R, Instant> updatedAt) {
        super(List.of(createdAt, updatedAt));
        this.createdAt = createdAt;
        this.updatedAt = updatedAt;
    }

    @Override
    public Audit read(RowInput in, int at) {
        return new Audit(in.instantAt(at), in.instantAt(at + 1));
    }
}
