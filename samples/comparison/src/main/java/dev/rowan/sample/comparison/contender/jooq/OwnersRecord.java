package dev.rowan.sample.comparison.contender.jooq;

import org.jooq.impl.UpdatableRecordImpl;

/** A row of owners that knows what was changed. */
@SuppressWarnings("serial")
public final class OwnersRecord extends UpdatableRecordImpl<OwnersRecord> {
    /** Without values; jOOQ calls it. */
    public OwnersRecord() {
        super(Owners.OWNERS);
    }
}
