package dev.rowan.dialect;

import dev.rowan.render.ChangeSyntax;
import dev.rowan.render.ChangeSyntax.JoinStyle;
import dev.rowan.render.ChangeSyntax.ReturningStyle;
import dev.rowan.render.ChangeSyntax.Trait;
import dev.rowan.render.UpsertStyle;
import dev.rowan.type.DataType;
import dev.rowan.type.SqlKind;
import dev.rowan.type.Transports;

/** MariaDB 10.7 and later. */
public final class MariaDbDialect extends MySqlDialect {
    /** The dialect. */
    public static final MariaDbDialect INSTANCE = new MariaDbDialect();

    private static final ChangeSyntax CHANGES = ChangeSyntax.of(
            UpsertStyle.ON_DUPLICATE_KEY,
            JoinStyle.TABLE_LIST,
            ReturningStyle.CLAUSE_BUT_OF_UPDATES,
            Trait.ASSIGNS_ONE_BY_ONE,
            Trait.DELETES_WITHOUT_ALIAS);

    private MariaDbDialect() {
        super(
                "mariadb",
                Transports.MARIADB,
                allBut(
                        Feature.BATCH_KEYS,
                        Feature.PARTIAL_INDEXES,
                        Feature.EXPRESSION_INDEXES,
                        Feature.TRANSACTIONAL_DDL,
                        Feature.CASE_SENSITIVE_TEXT,
                        Feature.COMPARABLE_QUOTIENTS,
                        Feature.SCHEMAS));
    }

    @Override
    public ChangeSyntax changes() {
        return CHANGES;
    }

    @Override
    public KeyReturn keyReturn() {
        return KeyReturn.RETURNING_CLAUSE;
    }

    @Override
    public String typeName(DataType type) {
        return type.kind() == SqlKind.UUID ? "uuid" : super.typeName(type);
    }

    @Override
    public String untie(String quotedTable, String quotedForeignKey) {
        return "alter table if exists " + quotedTable + " drop foreign key if exists " + quotedForeignKey;
    }

    @Override
    public String nextValue(String quotedSequence) {
        return "nextval(" + quotedSequence + ")";
    }
}
