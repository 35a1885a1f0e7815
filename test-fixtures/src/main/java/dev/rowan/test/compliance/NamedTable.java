package dev.rowan.test.compliance;

import dev.rowan.meta.ColumnMeta;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.test.compliance.model.Country;
import dev.rowan.test.compliance.model.CountryTable;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries in a table whose names, and whose column's default, are whatever somebody wrote into annotations. */
final class NamedTable extends KeyedTable<Country, String> {
    final TextColumn<Country> code = text(0);
    final TextColumn<Country> name = text(1);

    NamedTable(String table, String key, String value, String preset) {
        this(meta(table, key, value, preset), null);
    }

    private NamedTable(TableMeta meta, @Nullable CharSequence alias) {
        super(meta, new Mapping(), alias);
    }

    @Override
    public NamedTable alias(CharSequence alias) {
        return new NamedTable(meta(), alias);
    }

    /** One name is everybody's name; the second column's is longer by a letter. */
    static NamedTable of(String name) {
        return new NamedTable(name, name, name + "x", name);
    }

    private static TableMeta meta(String table, String key, String value, String preset) {
        return TableMeta.table(table)
                .columns(
                        ColumnMeta.column(key, "code", SqlTypes.STRING)
                                .length(50)
                                .key(),
                        ColumnMeta.column(value, "name", SqlTypes.STRING).defaultValue(preset))
                .build();
    }

    private static final class Mapping extends KeyedMapping<Country, String> {
        private final KeyedMapping<Country, String> plain = CountryTable.COUNTRY.mapping();

        @Override
        public Country read(RowInput in, int at) {
            return plain.read(in, at);
        }

        @Override
        public void bindColumn(Country row, int ordinal, RowOutput out) {
            plain.bindColumn(row, ordinal, out);
        }

        @Override
        public @Nullable Object get(Country row, int ordinal) {
            return plain.get(row, ordinal);
        }

        @Override
        public boolean same(Country one, Country other, int ordinal) {
            return plain.same(one, other, ordinal);
        }

        @Override
        public String key(Country row) {
            return plain.key(row);
        }

        @Override
        public void bindKey(String key, RowOutput out) {
            plain.bindKey(key, out);
        }

        @Override
        public Country fromMap(Map<String, ? extends @Nullable Object> values, TableMeta meta) {
            return plain.fromMap(values, meta);
        }
    }
}
