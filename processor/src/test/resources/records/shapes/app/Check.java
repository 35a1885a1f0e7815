package app;

import static org.assertj.core.api.Assertions.assertThat;

public final class Check {

    private Check() {}

    public static void run() {
        assertThat(CycleShape.CYCLE.statements()).isEqualTo(3);
        assertThat(WorkShape.WORK.statements()).isEqualTo(2);
        assertThat(FiguresShape.FIGURES.statements()).isEqualTo(3);
        assertThat(FiguresShape.FIGURES.expressions()).hasSize(8);
        assertThat(BookLineShape.BOOK_LINE.hasLists()).isFalse();
        assertThat(BookLineShape.BOOK_LINE.width()).isEqualTo(5);
    }
}
