package dev.rowan.sample.quickstart.atlas;

import dev.rowan.sample.quickstart.model.Area;
import dev.rowan.sample.quickstart.model.Zone;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the JDK's time zones. */
final class JdkZones {
    /** Fixed, so that the answers of today are those of tomorrow. */
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private static final Map<String, Area> AREAS = Arrays.stream(Area.values())
            .collect(Collectors.toMap(area -> area.name().toLowerCase(Locale.ROOT), Function.identity()));

    private JdkZones() {}

    /** Those of an area; what is left out are old names and abbreviations. */
    static List<Zone> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .sorted()
                .flatMap(id -> Stream.ofNullable(AREAS.get(areaOf(id))).map(area -> zone(id, area)))
                .toList();
    }

    private static Zone zone(String id, Area area) {
        ZoneRules rules = ZoneId.of(id).getRules();
        ZoneOffsetTransition next = rules.nextTransition(NOW);
        return new Zone(
                id, area, rules.getStandardOffset(NOW).getTotalSeconds() / 60, next == null ? null : next.getInstant());
    }

    private static String areaOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? "" : id.substring(0, slash).toLowerCase(Locale.ROOT);
    }
}
