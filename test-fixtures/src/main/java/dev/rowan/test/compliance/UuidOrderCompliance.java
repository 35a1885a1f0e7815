package dev.rowan.test.compliance;

import static dev.rowan.sql.Sql.select;
import static dev.rowan.test.compliance.model.EventTable.EVENT;
import static dev.rowan.test.compliance.model.TokenTable.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.page.KeysetPage;
import dev.rowan.page.KeysetRequest;
import dev.rowan.sql.Select;
import dev.rowan.test.compliance.model.Event;
import dev.rowan.test.compliance.model.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** UUIDs sort by their texts, but for MariaDB, where only those that begin with a time do; everywhere pages go by the server's order. */
class UuidOrderCompliance extends ComplianceArea {
    private static final List<UUID> MIXED = List.of(
            new UUID(0, 0),
            new UUID(-1, -1),
            new UUID(Long.MIN_VALUE, 0),
            UUID.fromString("00000001-0000-1fff-9000-ff0000000001"),
            UUID.fromString("00000002-0000-1000-8000-000000000002"),
            UUID.fromString("7fffffff-0000-4000-8000-000000000003"),
            UUID.fromString("ffffffff-0000-4000-8000-000000000001"));

    UuidOrderCompliance(ComplianceContext on) {
        super(on, EVENT, TOKEN);
    }

    @Test
    void thoseThatBeginWithATimeSortByIt() {
        Random random = new Random(5);
        List<UUID> ids = new ArrayList<>(LongStream.of(0, 1, 255, 256, 1L << 40, (1L << 47) + 3, (1L << 48) - 1)
                .mapToObj(time -> new UUID(
                        time << 16 | 0x7000 | random.nextInt(0x1000), Long.MIN_VALUE | random.nextLong() >>> 2))
                .toList());
        List<UUID> sorted = List.copyOf(ids);
        Collections.shuffle(ids, random);
        ids.forEach(id -> db.insert(EVENT, new Event(id, "")));
        assertThat(db.list(select(EVENT.id).orderBy(EVENT.id))).isEqualTo(sorted);
        assertThat(db.list(select(EVENT.id).where(EVENT.id.gt(sorted.get(3))).orderBy(EVENT.id)))
                .isEqualTo(sorted.subList(4, 7));
        assertThat(paged(select(EVENT.id).orderBy(EVENT.id))).isEqualTo(sorted);
    }

    @Test
    void othersSortByTheirTextsButOnMariaDb() {
        MIXED.forEach(id -> db.insert(TOKEN, new Token(id, "")));
        List<UUID> ordered = db.list(select(TOKEN.id).orderBy(TOKEN.id));
        List<UUID> byText =
                MIXED.stream().sorted(Comparator.comparing(UUID::toString)).toList();
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(MIXED);
        assertThat(ordered.equals(byText)).isEqualTo(!on.dialect().name().equals("mariadb"));
        for (int i = 0; i < ordered.size(); i++) {
            assertThat(db.list(
                            select(TOKEN.id).where(TOKEN.id.gt(ordered.get(i))).orderBy(TOKEN.id)))
                    .isEqualTo(ordered.subList(i + 1, ordered.size()));
        }
        List<UUID> backwards = new ArrayList<>(ordered);
        Collections.reverse(backwards);
        assertThat(db.list(select(TOKEN.id).orderBy(TOKEN.id.desc()))).isEqualTo(backwards);
        assertThat(paged(select(TOKEN.id).orderBy(TOKEN.id))).isEqualTo(ordered);
        assertThat(paged(select(TOKEN.id).orderBy(TOKEN.id.desc()))).isEqualTo(backwards);
    }

    private List<UUID> paged(Select<UUID> query) {
        List<UUID> rows = new ArrayList<>();
        Optional<KeysetRequest> next = Optional.of(KeysetRequest.first(2));
        while (next.isPresent()) {
            KeysetPage<UUID> page = db.scroll(query, next.orElseThrow());
            rows.addAll(page.rows());
            next = page.next();
        }
        return rows;
    }
}
