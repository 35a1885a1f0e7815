package app;

import dev.rowan.annotation.TableModel;
import dev.rowan.meta.KeyedMapping;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.IntegralColumn;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.TextColumn;
import dev.rowan.type.RowInput;
import dev.rowan.type.RowOutput;
import dev.rowan.type.SqlTypes;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code person} of {@link Person}.
 */
@NullMarked
@TableModel("""
        record app/Person PUBLIC SNAKE_CASE
        @Table
        component id long
        @Id
        @Generated
        component name java.lang/String
        nullable age java.lang/Integer
        component place app/Place
        @Embedded
        nullable work app/Place
        @Embedded prefix=["w_"]""")
@Generated("dev.rowan.processor.RowanProcessor")
@SuppressWarnings({"deprecation", "doclint:missing", "removal", "unchecked"})
public final class PersonTable extends KeyedTable<Person, Long> {
    private static final TableMeta META = TableMeta.table("person")
            .columns(
                    column("id", SqlTypes.INT64).identity(),
                    column("name", SqlTypes.STRING),
                    column("age", SqlTypes.INT32).nullable(),
                    column("city", "place.city", SqlTypes.STRING),
                    column("floor", "place.floor", SqlTypes.INT32),
                    column("w_city", "work.city", SqlTypes.STRING).nullable(),
                    column("w_floor", "work.floor", SqlTypes.INT32).nullable())
            .build();

    /**
     * The table under its own name.
     */
    public static final PersonTable PERSON = new PersonTable(null);

    /**
     * The column {@code id}.
     */
    public final IntegralColumn<Person, Long> id = int64(0);

    /**
     * The column {@code name}.
     */
    public final TextColumn<Person> name = text(1);

    /**
     * The column {@code age}.
     */
    public final IntegralColumn<Person, Integer> age = int32(2);

    /**
     * The columns of {@link Person#place()}.
     */
    public final PlaceColumns<Person> place = new PlaceColumns<Person>(text(3), int32(4));

    /**
     * The columns of {@link Person#work()}.
     */
    public final PlaceColumns<Person> work = new PlaceColumns<Person>(text(5), int32(6));

    private PersonTable(@Nullable CharSequence alias) {
        super(META, new Mapping(), alias);
    }

    @Override
    public PersonTable alias(CharSequence alias) {
        return new PersonTable(alias);
    }

    private static final class Mapping extends KeyedMapping<Person, Long> {
        public Person read(RowInput in, int at) {
            return new Person(
                    in.longAt(at),
                    in.stringAt(at + 1),
                    in.intOrNullAt(at + 2),
                    new Place(in.stringAt(at + 3), in.intAt(at + 4)),
                    in.allNullAt(at + 5, 2) ? null : new Place(in.stringAt(at + 5),
                            in.intAt(at + 6)));
        }

        public void bindColumn(Person row, int ordinal, RowOutput out) {
            switch (ordinal) {
                case 0 -> out.putLong(row.id());
                case 1 -> out.putString(row.name());
                case 2 -> out.putIntOrNull(row.age());
                case 3 -> out.putString(row.place().city());
                case 4 -> out.putInt(row.place().floor());
                case 5 -> out.putStringOrNull(workCity(row));
                case 6 -> out.putIntOrNull(workFloor(row));
                default -> throw new IndexOutOfBoundsException(ordinal);
            }
        }

        public @Nullable Object get(Person row, int ordinal) {
            return switch (ordinal) {
                case 0 -> row.id();
                case 1 -> row.name();
                case 2 -> row.age();
                case 3 -> row.place().city();
                case 4 -> row.place().floor();
                case 5 -> workCity(row);
                case 6 -> workFloor(row);
                default -> throw new IndexOutOfBoundsException(ordinal);
            };
        }

        public long omitted(Person row) {
            return (row.id() == 0 ? 1L : 0L);
        }

        public Person withServerValues(Person row, RowInput in, int at) {
            return new Person(
                    in.longAt(at),
                    row.name(),
                    row.age(),
                    row.place(),
                    row.work());
        }

        public Long key(Person row) {
            return row.id();
        }

        public void bindKey(Long key, RowOutput out) {
            out.putLong(key);
        }

        public Map<String, @Nullable Object> toMap(Person row, TableMeta meta) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("id", row.id());
            map.put("name", row.name());
            map.put("age", row.age());
            Map<String, @Nullable Object> place = new LinkedHashMap<>();
            place.put("city", row.place().city());
            place.put("floor", row.place().floor());
            map.put("place", place);
            Place work = row.work();
            if (work == null) {
                map.put("work", null);
            } else {
                Map<String, @Nullable Object> workMap = new LinkedHashMap<>();
                workMap.put("city", work.city());
                workMap.put("floor", work.floor());
                map.put("work", workMap);
            }
            return map;
        }

        private static @Nullable String workCity(Person row) {
            Place work = row.work();
            return work == null ? null : work.city();
        }

        private static @Nullable Integer workFloor(Person row) {
            Place work = row.work();
            return work == null ? null : work.floor();
        }
    }
}
