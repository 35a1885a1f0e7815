package dev.rowan.sample.comparison.contender.jooq;

import org.jooq.Identity;
import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of owners. */
@SuppressWarnings("serial")
public final class Owners extends TableImpl<OwnersRecord> {
    /** The only one. */
    public static final Owners OWNERS = new Owners();

    /** Made by the server. */
    public final TableField<OwnersRecord, Long> id =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

    /** The column of this name. */
    public final TableField<OwnersRecord, String> name = createField(DSL.name("name"), SQLDataType.VARCHAR(100), this);

    /** The column of this name. */
    public final TableField<OwnersRecord, String> city = createField(DSL.name("city"), SQLDataType.VARCHAR(100), this);

    private Owners() {
        super(DSL.name("owners"));
    }

    @Override
    public Class<OwnersRecord> getRecordType() {
        return OwnersRecord.class;
    }

    @Override
    public Identity<OwnersRecord, Long> getIdentity() {
        return Internal.createIdentity(this, id);
    }

    @Override
    public UniqueKey<OwnersRecord> getPrimaryKey() {
        return Internal.createUniqueKey(this, DSL.name("owners_pk"), id);
    }
}
