package dev.rowan.meta;

import dev.rowan.type.DataType;
import dev.rowan.type.SqlType;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column of a table. Immutable; built by generated code with {@link #column}. */
public final class ColumnMeta {
    private final String name;
    private final String component;
    private final SqlType<?> type;
    private final DataType dataType;
    private final boolean nullable;
    private final boolean insertable;
    private final boolean updatable;
    private final ColumnRole role;
    private final KeyOrigin origin;
    private final @Nullable String sequence;
    private final @Nullable Object defaultValue;
    private final @Nullable String defaultSql;
    private final @Nullable String computed;
    private final boolean stored;
    private final @Nullable String comment;
    private final @Nullable String collation;
    private final Map<String, String> typeByDialect;
    private final boolean tenant;

    private ColumnMeta(Builder builder) {
        this.name = builder.name;
        this.component = builder.component;
        this.dataType = builder.dataType;
        this.nullable = builder.nullable;
        this.insertable = builder.insertable;
        this.updatable = builder.updatable;
        this.role = builder.role;
        this.origin = builder.origin;
        this.sequence = builder.sequence;
        this.defaultValue = builder.defaultValue;
        this.defaultSql = builder.defaultSql;
        this.computed = builder.computed;
        this.stored = builder.stored;
        this.comment = builder.comment;
        this.collation = builder.collation;
        this.typeByDialect = Map.copyOf(builder.typeByDialect);
        this.type = fitted(builder.type);
        this.tenant = builder.tenant;
    }

    /** Begins a column that is not null, inserted and updated. */
    public static Builder column(String name, String component, SqlType<?> type) {
        return new Builder(name, component, type);
    }

    /** A type as this column has it: with its digits of a second, and text as what it is by hand. */
    public <T> SqlType<T> fitted(SqlType<T> given) {
        SqlType<T> fitting = given.withSecondDigits(dataType.precision());
        return typeByDialect.isEmpty() ? fitting : fitting.typedByColumn();
    }

    /** The column's name. */
    public String name() {
        return name;
    }

    /** The path of components that it holds, such as {@code audit.createdAt}. */
    public String component() {
        return component;
    }

    /** How its values cross the driver. */
    public SqlType<?> type() {
        return type;
    }

    /** What it holds, with length, precision and scale. */
    public DataType dataType() {
        return dataType;
    }

    /** Whether it may be NULL. */
    public boolean nullable() {
        return nullable;
    }

    /** Whether INSERT names it. */
    public boolean insertable() {
        return insertable;
    }

    /** Whether UPDATE may change it. */
    public boolean updatable() {
        return updatable;
    }

    /** What Rowan does with it. */
    public ColumnRole role() {
        return role;
    }

    /** Whether it says whose row it is; it may be a part of the key as well. */
    public boolean tenant() {
        return tenant;
    }

    /** Where its value comes from, if it is a key. */
    public KeyOrigin origin() {
        return origin;
    }

    /** Whether the server makes a value where INSERT leaves it out, as a rule. */
    public boolean omittable() {
        return insertable && (origin == KeyOrigin.IDENTITY || origin == KeyOrigin.SEQUENCE || defaultSql != null);
    }

    /** Whether the server may have made its value after an insert. */
    public boolean serverMade() {
        return !insertable || omittable();
    }

    /** Whether the database or Rowan gives it its value, and the application need not. */
    public boolean managed() {
        return origin != KeyOrigin.ASSIGNED
                || role == ColumnRole.DISCRIMINATOR
                || role == ColumnRole.DELETED
                || role.isFilled()
                || tenant
                || !insertable;
    }

    /** The sequence that makes it, if one does. */
    public @Nullable String sequence() {
        return sequence;
    }

    /** The constant that is its default, as text, a number, a boolean or a time; null for none. */
    public @Nullable Object defaultValue() {
        return defaultValue;
    }

    /** The server's expression that is its default; null for none. */
    public @Nullable String defaultSql() {
        return defaultSql;
    }

    /** The expression that the server computes it from; null if it is no computed column. */
    public @Nullable String computed() {
        return computed;
    }

    /** Whether a computed column is stored. */
    public boolean stored() {
        return stored;
    }

    /** Its comment; null for none. */
    public @Nullable String comment() {
        return comment;
    }

    /** Its collation; null for the table's. */
    public @Nullable String collation() {
        return collation;
    }

    /** Database types given by hand, by dialect; that for all dialects is under the empty text. */
    public Map<String, String> typeByDialect() {
        return typeByDialect;
    }

    /** The same column, which is never NULL in the table that it is in. */
    ColumnMeta required() {
        Builder required = new Builder(this);
        required.nullable = false;
        return required.build();
    }

    /** The column of a table beside that holds the same key, which comes from here. */
    ColumnMeta reference() {
        Builder reference = new Builder(this);
        reference.origin = KeyOrigin.ASSIGNED;
        reference.sequence = null;
        return reference.build();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Collects what is known of a column. */
    public static final class Builder {
        private final String name;
        private final String component;
        private final SqlType<?> type;
        private DataType dataType;
        private boolean nullable;
        private boolean insertable = true;
        private boolean updatable = true;
        private ColumnRole role = ColumnRole.PLAIN;
        private KeyOrigin origin = KeyOrigin.ASSIGNED;
        private @Nullable String sequence;
        private @Nullable Object defaultValue;
        private @Nullable String defaultSql;
        private @Nullable String computed;
        private boolean stored;
        private @Nullable String comment;
        private @Nullable String collation;
        private final Map<String, String> typeByDialect = new LinkedHashMap<>();
        private boolean tenant;

        private Builder(String name, String component, SqlType<?> type) {
            this.name = name;
            this.component = component;
            this.type = type;
            this.dataType = type.dataType();
        }

        private Builder(ColumnMeta column) {
            this(column.name, column.component, column.type);
            dataType = column.dataType;
            nullable = column.nullable;
            insertable = column.insertable;
            updatable = column.updatable;
            role = column.role;
            origin = column.origin;
            sequence = column.sequence;
            defaultValue = column.defaultValue;
            defaultSql = column.defaultSql;
            computed = column.computed;
            stored = column.stored;
            comment = column.comment;
            collation = column.collation;
            typeByDialect.putAll(column.typeByDialect);
            tenant = column.tenant;
        }

        /** It may be NULL. */
        public Builder nullable() {
            nullable = true;
            return this;
        }

        /** Characters or bytes; {@link Integer#MAX_VALUE} for any length. */
        public Builder length(int length) {
            dataType = dataType.withLength(length);
            return this;
        }

        /** Digits of a decimal, or fractional digits of a second. */
        public Builder precision(int precision) {
            dataType = dataType.withPrecision(precision);
            return this;
        }

        /** Digits behind the point. */
        public Builder scale(int scale) {
            dataType = dataType.withScale(scale);
            return this;
        }

        /** INSERT leaves it out. */
        public Builder notInsertable() {
            insertable = false;
            return this;
        }

        /** UPDATE leaves it alone. */
        public Builder notUpdatable() {
            updatable = false;
            return this;
        }

        /** It says which record of a family a row is. */
        public Builder discriminator() {
            return role(ColumnRole.DISCRIMINATOR);
        }

        /** It counts the updates of its row. */
        public Builder version() {
            return role(ColumnRole.VERSION);
        }

        /** It holds when its row was inserted. */
        public Builder createdAt() {
            return role(ColumnRole.CREATED_AT).notUpdatable();
        }

        /** It holds when its row was last written. */
        public Builder updatedAt() {
            return role(ColumnRole.UPDATED_AT);
        }

        /** It holds who inserted its row. */
        public Builder createdBy() {
            return role(ColumnRole.CREATED_BY).notUpdatable();
        }

        /** It holds who last wrote its row. */
        public Builder updatedBy() {
            return role(ColumnRole.UPDATED_BY);
        }

        /** It marks its row as deleted. */
        public Builder deleted() {
            return role(ColumnRole.DELETED).notUpdatable();
        }

        private Builder role(ColumnRole newRole) {
            role = newRole;
            return this;
        }

        /** It is a key that the application assigns. */
        public Builder key() {
            return key(KeyOrigin.ASSIGNED);
        }

        /** It is a key that the database counts up. */
        public Builder identity() {
            return key(KeyOrigin.IDENTITY);
        }

        /** It is a key that Rowan makes. */
        public Builder clientKey() {
            return key(KeyOrigin.CLIENT);
        }

        private Builder key(KeyOrigin newOrigin) {
            role = ColumnRole.KEY;
            origin = newOrigin;
            updatable = false;
            return this;
        }

        /** It is a key that a sequence makes. */
        public Builder sequence(String name) {
            sequence = name;
            return key(KeyOrigin.SEQUENCE);
        }

        /** A constant default: what {@link SqlType#plain} gives. */
        public Builder defaultValue(Object value) {
            defaultValue = value;
            return this;
        }

        /** A default that the server computes. */
        public Builder defaultSql(String sql) {
            defaultSql = sql;
            return this;
        }

        /** A column that the server computes. */
        public Builder computed(String sql, boolean isStored) {
            computed = sql;
            stored = isStored;
            insertable = false;
            updatable = false;
            return this;
        }

        /** It says whose row it is. */
        public Builder tenant() {
            tenant = true;
            updatable = false;
            return this;
        }

        /** A comment. */
        public Builder comment(String text) {
            comment = text;
            return this;
        }

        /** A collation. */
        public Builder collation(String name) {
            collation = name;
            return this;
        }

        /** The database's type by hand, for one dialect, or for every other one if it is empty. */
        public Builder type(String dialect, String sql) {
            typeByDialect.put(dialect, sql);
            return this;
        }

        /** The column. */
        public ColumnMeta build() {
            return new ColumnMeta(this);
        }
    }
}
