package dev.rowan.sample.comparison.contender.jooq;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Identity;
import org.jooq.Record;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** The table of visits. */
@SuppressWarnings("serial")
public final class Visits extends TableImpl<Record> {
    /** The only one. */
    public static final Visits VISITS = new Visits();

    /** Made by the server. */
    public final TableField<Record, Long> id =
            createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false).identity(true), this);

    /** Whose it was. */
    public final TableField<Record, Long> petId = createField(DSL.name("pet_id"), SQLDataType.BIGINT, this);

    /** Not a word of SQL everywhere. */
    public final TableField<Record, LocalDate> day = createField(DSL.name("visited"), SQLDataType.LOCALDATE, this);

    /** The column of this name. */
    public final TableField<Record, String> reason = createField(DSL.name("reason"), SQLDataType.VARCHAR(100), this);

    /** The column of this name. */
    public final TableField<Record, BigDecimal> cost = createField(DSL.name("cost"), SQLDataType.DECIMAL(10, 2), this);

    private Visits() {
        super(DSL.name("visits"));
    }

    @Override
    public Identity<Record, Long> getIdentity() {
        return Internal.createIdentity(this, id);
    }
}
