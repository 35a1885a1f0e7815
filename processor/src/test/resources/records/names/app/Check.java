package app;

import static org.assertj.core.api.Assertions.assertThat;

public final class Check {

    private Check() {}

    public static void run() {
        assertThat(Outer_UserTable.USER.meta().name()).isEqualTo("user");
        assertThat(Outer_UserBuilder.user().kind(Outer.User.Kind.A).build().id()).isZero();
        assertThat(Outer_PairProjection.pair(DefaultTable.DEFAULT.in, DefaultTable.DEFAULT.at).expressions())
                .hasSize(2);
        assertThat(DefaultBuilder.default_().META(1)).isNotNull();
        Default named = new Default(1, "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", 2L, "n");
        assertThat(DefaultBuilder.from(named).build()).isEqualTo(named);
        assertThat(DefaultBuilder.from(named).values("v").build().values()).isEqualTo("v");
        assertThat(DefaultTable.DEFAULT.META.meta().name()).isEqualTo("meta");
        Column column = new Column(1, new Column.List("a"), new Column.SqlType("b"), new Mapping(R.ONE, "s"));
        assertThat(ColumnTable.COLUMN.fromMap(ColumnTable.COLUMN.toMap(column))).isEqualTo(column);
    }
}
