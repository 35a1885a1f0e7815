package dev.rowan.test.fuzz;

import dev.rowan.Database;
import dev.rowan.sql.Expr;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables that random statements are about, and their rows. */
enum Tables {
    ITEM(ItemTable.ITEM, Tables::item) {
        @Override
        KeyedTable<?, ?> alias(String name) {
            return ItemTable.ITEM.alias(name);
        }
    },
    TAG(TagTable.TAG, Tables::tag) {
        @Override
        KeyedTable<?, ?> alias(String name) {
            return TagTable.TAG.alias(name);
        }
    };

    private interface RowMaker<R> {
        R row(int number, Random random);
    }

    private static final int ROWS = 7;

    private final Content<?> content;

    <R> Tables(KeyedTable<R, ?> table, RowMaker<R> maker) {
        this.content = Content.of(table, maker);
    }

    private record Content<R>(KeyedTable<R, ?> table, List<R> records, List<@Nullable Object[]> rows) {
        static <R> Content<R> of(KeyedTable<R, ?> table, RowMaker<R> maker) {
            Random random = new Random(table.toString().hashCode());
            List<R> records = IntStream.rangeClosed(1, ROWS)
                    .mapToObj(number -> maker.row(number, random))
                    .toList();
            List<@Nullable Object[]> rows = new ArrayList<>();
            for (R row : records) {
                @Nullable Object[] values = new Object[table.width()];
                for (int ordinal = 0; ordinal < values.length; ordinal++) {
                    values[ordinal] = Values.normal(table.mapping().get(row, ordinal));
                }
                rows.add(values);
            }
            return new Content<>(table, records, rows);
        }

        void insert(Database db) {
            db.insertAll(table, records);
        }
    }

    abstract KeyedTable<?, ?> alias(String name);

    KeyedTable<?, ?> table() {
        return content.table();
    }

    void insertRows(Database db) {
        content.insert(db);
    }

    /** The values of each row. */
    List<@Nullable Object[]> rows() {
        return content.rows();
    }

    /** The ordinals of the columns that hold a kind. */
    int[] columns(ValueKind kind) {
        List<Expr<?>> columns = content.table().expressions();
        return IntStream.range(0, columns.size())
                .filter(i -> Values.kind((Operand<?, ?, ?>) columns.get(i)) == kind)
                .toArray();
    }

    private static Item item(int number, Random random) {
        return new Item(
                number,
                random.nextInt(7) - 3,
                Values.maybe(random, random.nextInt(5)),
                Values.maybe(random, (long) random.nextInt(2000) - 1000),
                Values.maybe(random, Values.decimal(random)),
                Values.text(random),
                Values.maybe(random, Values.text(random)),
                random.nextBoolean(),
                Values.maybe(random, random.nextBoolean()),
                Values.maybe(random, Values.date(random)));
    }

    private static Tag tag(int number, Random random) {
        return new Tag(
                number,
                Values.maybe(random, (long) random.nextInt(ROWS) + 1),
                Values.maybe(random, random.nextInt(5) - 2),
                Values.decimal(random),
                Values.maybe(random, Values.text(random)),
                Values.maybe(random, random.nextBoolean()),
                Values.date(random));
    }
}
