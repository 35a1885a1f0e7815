package dev.rowan.sample.comparison.contender.jooq;

import java.time.LocalDate;
import org.jooq.Identity;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of pets. */
@SuppressWarnings("serial")
public final class Pets extends TableImpl<Record> {
    /** The only one. */
    public static final Pets PETS = new Pets();

    /** Made by the server. */
    public final TableField<Record, Long> id =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

    /** Whose it is. */
    public final TableField<Record, Long> ownerId = createField(DSL.name("owner_id"), SQLDataType.BIGINT, this);

    /** The column of this name. */
    public final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.VARCHAR(100), this);

    /** The column of this name. */
    public final TableField<Record, LocalDate> born = createField(DSL.name("born"), SQLDataType.LOCALDATE, this);

    private Pets() {
        super(DSL.name("pets"));
    }

    @Override
    public Identity<Record, Long> getIdentity() {
        return Internal.createIdentity(this, id);
    }
}
