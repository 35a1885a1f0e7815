package app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Projection;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Values;
import dev.rowan.type.SqlTypes;
import java.util.Optional;

public final class Check {

    private Check() {}

    public static void run() {
        PersonTable person = PersonTable.PERSON;
        Projection<PersonCount> projection = PersonCountProjection.personCount(
                person.name, Sql.count(), person.orNull(), person.place, person.age.optional(), Sql.value("x").orNull() == null ? null : none());
        assertThat(projection.expressions()).hasSize(1 + 1 + 7 + 2 + 1 + 1);
        Values<Person> values =
                NewPersonInput.values(new NewPerson("n", Optional.empty(), new Place("c", 1), null));
        assertThat(values.columns()).containsExactly("name", "age", "city", "floor", "w_city", "w_floor");
        assertThat(SqlTypes.INT32).isNotNull();
    }

    private static dev.rowan.sql.Selection<byte[]> none() {
        return new dev.rowan.sql.Selection<>() {
            @Override
            public java.util.List<dev.rowan.sql.Expr<?>> expressions() {
                return java.util.List.of(PersonTable.PERSON.name);
            }

            @Override
            public byte[] read(dev.rowan.type.RowInput in, int at) {
                return new byte[0];
            }
        };
    }
}
