package dev.rowan.sql;

import dev.rowan.error.InvalidInputException;
import dev.rowan.error.Names;
import dev.rowan.sql.node.OrderNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The orders that somebody outside may choose from by name:
 * {@code sorting().allow("name", USER.username).allow("created", USER.createdAt).otherwise(USER.id.desc())}. What comes
 * from outside is looked up and never written. Immutable.
 */
public final class Sorting {
    static final Sorting NONE = new Sorting(Map.of(), List.of(), false);

    private static final int MOST = 16;

    private final Map<String, OrderNode> allowed;
    private final List<SortKey> otherwise;
    private final boolean ignoring;

    private Sorting(Map<String, OrderNode> allowed, List<SortKey> otherwise, boolean ignoring) {
        this.allowed = allowed;
        this.otherwise = otherwise;
        this.ignoring = ignoring;
    }

    /**
     * With one more name. What it stands for may have a direction, which a minus sign turns round; NULLs stay where
     * {@code nullsFirst()} or {@code nullsLast()} has put them.
     *
     * @throws IllegalArgumentException if the name is empty, has a comma, begins with a sign, or is there already
     */
    public Sorting allow(String name, SortKey key) {
        if (name.isBlank() || name.contains(",") || name.startsWith("-") || name.startsWith("+")) {
            throw new IllegalArgumentException("A name to sort by cannot be '" + name + "'");
        }
        Map<String, OrderNode> all = new LinkedHashMap<>(allowed);
        if (all.put(name, key.order()) != null) {
            throw new IllegalArgumentException("There are two orders called " + name);
        }
        return new Sorting(all, otherwise, ignoring);
    }

    /** With the order that is taken when none is chosen. */
    public Sorting otherwise(SortKey... keys) {
        return new Sorting(allowed, List.copyOf(Arrays.asList(keys)), ignoring);
    }

    /** The same, where names that are not allowed are passed over rather than refused. */
    public Sorting ignoringUnknown() {
        return new Sorting(allowed, otherwise, true);
    }

    /**
     * The order that somebody chose: names, the most important first, with a minus sign for descending, such as
     * {@code "-created,name"}; null or nothing for none.
     *
     * @throws InvalidInputException if a name is not allowed, or comes twice
     */
    public List<SortKey> by(@Nullable String choice) {
        List<SortKey> keys = new ArrayList<>();
        Set<String> used = new LinkedHashSet<>();
        for (String part : choice == null ? new String[0] : choice.split(",", MOST + 1)) {
            String word = part.strip();
            if (word.isEmpty()) {
                continue;
            }
            boolean reversed = word.startsWith("-");
            String name = reversed || word.startsWith("+") ? word.substring(1) : word;
            OrderNode order = allowed.get(name);
            if (order != null) {
                if (!used.add(name)) {
                    throw new InvalidInputException("The order names " + Names.shown(name) + " twice");
                }
                keys.add(key(order, reversed));
            } else if (!ignoring) {
                throw new InvalidInputException(
                        "There is no order called " + Names.shown(name) + Names.suggestion(name, allowed.keySet()));
            }
        }
        return keys.isEmpty() ? otherwise : List.copyOf(keys);
    }

    private static SortKey key(OrderNode order, boolean reversed) {
        OrderNode chosen =
                reversed ? new OrderNode(order.node(), order.type(), !order.descending(), order.nullsFirst()) : order;
        return () -> chosen;
    }
}
