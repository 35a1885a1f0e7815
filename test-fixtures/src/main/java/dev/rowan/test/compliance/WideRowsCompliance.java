package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.VastTable.VAST;
import static dev.rowan.test.compliance.model.WideTable.WIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.error.StaleRecordException;
import dev.rowan.test.compliance.model.Dozen;
import dev.rowan.test.compliance.model.Vast;
import dev.rowan.test.compliance.model.VastBuilder;
import dev.rowan.test.compliance.model.Wide;
import dev.rowan.test.compliance.model.WideBuilder;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of more than a hundred columns: the last column is treated as the first. */
class WideRowsCompliance extends ComplianceArea {
    WideRowsCompliance(ComplianceContext on) {
        super(on, WIDE, VAST);
    }

    @Test
    void aRowIsKept() {
        Wide stored = db.insert(WIDE, Wide.from(1));
        assertThat(stored)
                .isEqualTo(new Wide(
                        stored.id(),
                        stored.p0(),
                        stored.p1(),
                        stored.p2(),
                        stored.p3(),
                        stored.p4(),
                        stored.p5(),
                        stored.p6(),
                        stored.p7(),
                        stored.p8(),
                        stored.p9(),
                        stored.p10(),
                        Dozen.from(133),
                        7,
                        "remark 1",
                        1));
        assertThat(db.get(WIDE, stored.id())).isEqualTo(stored);
        assertThat(WIDE.fromMap(WIDE.toMap(stored))).isEqualTo(stored);
    }

    @Test
    void aThousandRowsFitWhateverTheNumberOfParameters() {
        List<Wide> stored =
                db.insertAll(WIDE, IntStream.range(0, 1000).mapToObj(Wide::from).toList());
        assertThat(stored).extracting(wide -> wide.p11().l()).containsExactlyElementsOf(lasts());
        assertThat(db.list(select(WIDE).orderBy(WIDE.id))).containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void onlyTheLastColumnsAreWrittenWhenOnlyTheyDiffer() {
        Wide stored = db.insert(WIDE, Wide.from(1));
        db.sql("update wide set p0_a = 1000").execute();
        Wide changed = db.update(
                WIDE, stored, WideBuilder.from(stored).remark("changed").build());
        assertThat(changed.version()).isEqualTo(2);
        assertThat(db.get(WIDE, stored.id()))
                .extracting(wide -> wide.p0().a(), Wide::remark, Wide::version)
                .containsExactly(1000, "changed", 2);
    }

    @Test
    void theVersionIsCheckedFromBehindAllOthers() {
        Wide stored = db.insert(WIDE, Wide.from(1));
        Wide next = db.update(WIDE, WideBuilder.from(stored).p11(Dozen.from(0)).build());
        assertThat(db.get(WIDE, stored.id())).isEqualTo(next);
        assertThatThrownBy(() -> db.update(WIDE, stored)).isInstanceOf(StaleRecordException.class);
    }

    @Test
    void threeHundredColumnsGoThroughEveryVerb() {
        List<Vast> stored = db.insertAll(
                VAST, IntStream.range(0, 150).mapToObj(i -> Vast.from(i, i)).toList());
        assertThat(VAST.width()).isEqualTo(301);
        assertThat(db.list(select(VAST).orderBy(VAST.id))).isEqualTo(stored);
        Vast changed = VastBuilder.from(stored.get(7)).p24(Dozen.from(-12)).build();
        assertThat(db.update(VAST, stored.get(7), changed)).isEqualTo(changed);
        Vast other = db.upsert(VAST, Vast.from(7, 1000));
        assertThat(db.get(VAST, 7L)).isEqualTo(other);
        assertThat(db.upsert(VAST, Vast.from(500, 1))).isEqualTo(db.get(VAST, 500L));
        assertThat(db.list(select(VAST.id).where(VAST.p24.l.eq(1299)))).containsExactly(7L);
        assertThat(VAST.fromMap(VAST.toMap(other))).isEqualTo(other);
        db.delete(VAST, other);
        assertThat(db.count(VAST)).isEqualTo(150);
    }

    /** The texts of 256 updates are kept for each table; those beyond are written each time, and mean the same. */
    @Test
    void moreMixturesOfColumnsAreWrittenThanTextsAreKept() {
        Vast first = db.insert(VAST, Vast.from(1, 0));
        Vast last = db.inTransaction(tx -> {
            Vast now = first;
            for (int mixture = 1; mixture <= 300; mixture++) {
                Dozen next = changed(now.p24(), mixture);
                now = tx.update(VAST, now, VastBuilder.from(now).p24(next).build());
            }
            return now;
        });
        assertThat(on.statements().sql().stream()
                        .filter(sql -> sql.startsWith("update"))
                        .distinct())
                .hasSize(300);
        // a column has grown once with each mixture that has it
        int[] grown = new int[9];
        for (int mixture = 1; mixture <= 300; mixture++) {
            for (int i = 0; i < grown.length; i++) {
                grown[i] += mixture >> i & 1;
            }
        }
        int f = first.p24().a();
        Dozen expected = new Dozen(
                f + grown[0],
                f + 1 + grown[1],
                f + 2 + grown[2],
                f + 3 + grown[3],
                f + 4 + grown[4],
                f + 5 + grown[5],
                f + 6 + grown[6],
                f + 7 + grown[7],
                f + 8 + grown[8],
                f + 9,
                f + 10,
                f + 11);
        assertThat(last.p24()).isEqualTo(expected);
        assertThat(db.get(VAST, 1L))
                .isEqualTo(last)
                .isEqualTo(VastBuilder.from(first).p24(expected).build());
    }

    /** One more in each column that has its bit in a mixture. */
    private static Dozen changed(Dozen d, int mixture) {
        return new Dozen(
                d.a() + (mixture & 1),
                d.b() + (mixture >> 1 & 1),
                d.c() + (mixture >> 2 & 1),
                d.d() + (mixture >> 3 & 1),
                d.e() + (mixture >> 4 & 1),
                d.f() + (mixture >> 5 & 1),
                d.g() + (mixture >> 6 & 1),
                d.h() + (mixture >> 7 & 1),
                d.i() + (mixture >> 8 & 1),
                d.j(),
                d.k(),
                d.l());
    }

    private static List<Integer> lasts() {
        return IntStream.range(0, 1000).mapToObj(first -> first + 143).toList();
    }
}
