package dev.rowan.exec;

import dev.rowan.dialect.Dialect;
import dev.rowan.error.UnsupportedFeature;
import dev.rowan.meta.ColumnMeta;
import dev.rowan.sql.Upsert;
import dev.rowan.sql.node.ConflictNode;
import dev.rowan.sql.node.InsertNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Warns of upserts that MySQL and MariaDB may understand in another way than they are meant, or refuses them. */
final class OtherUniques {
    private static final Logger LOG = LoggerFactory.getLogger("dev.rowan.upsert");

    private OtherUniques() {}

    /**
     * Warns once for each statement: when it is written for the first time.
     *
     * @throws UnsupportedFeature if it is to go by its target alone, as it must where rows belong to tenants
     */
    static void check(Upsert<?> upsert, Dialect dialect) {
        boolean targetOnly = upsert.isTargetOnly() || upsert.table().meta().tenant() != null;
        if (!targetOnly && upsert.remembered(dialect) != null) {
            return;
        }
        InsertNode node = upsert.node();
        ConflictNode conflict = node.conflict();
        if (conflict == null) {
            return;
        }
        Set<String> target = new HashSet<>(conflict.target());
        Set<String> inserted = new HashSet<>();
        for (ColumnMeta column : node.columns()) {
            inserted.add(column.name());
        }
        List<List<String>> others = upsert.table().meta().uniqueKeys().stream()
                .filter(key -> inserted.containsAll(key) && !target.equals(new HashSet<>(key)))
                .toList();
        if (!others.isEmpty() && targetOnly) {
            throw new UnsupportedFeature(
                    dialect.name(),
                    "upsert into " + upsert.table().meta() + " by " + conflict.target()
                            + " alone, since rows that have the same " + others + " would be changed too",
                    "Leave these columns out, or use the verb upsert for records.");
        }
        if (!others.isEmpty()) {
            LOG.warn(
                    "The upsert into {} by {} also changes rows that have the same {}, since {} takes any unique key for"
                            + " the one that is meant; leave these columns out, or use the verb upsert for records, which"
                            + " refuses that",
                    upsert.table().meta(),
                    conflict.target(),
                    others,
                    dialect);
        }
    }
}
