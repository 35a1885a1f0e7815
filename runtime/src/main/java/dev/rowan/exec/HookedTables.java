package dev.rowan.exec;

import dev.rowan.meta.Lifecycle;
import dev.rowan.meta.TableMeta;
import dev.rowan.sql.FamilyTable;
import dev.rowan.sql.Table;
import dev.rowan.type.Loading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Which tables of a database have hooks or rules. Safe for use by many threads. */
final class HookedTables {
    private final HookSettings settings;
    private final boolean onlyDeclared;
    private final Map<TableMeta, Optional<TableHooks<?>>> byTable = new ConcurrentHashMap<>();

    HookedTables(HookSettings settings) {
        this.settings = settings;
        this.onlyDeclared =
                settings.registered().isEmpty() && settings.validators().isEmpty();
    }

    /** The hooks of a table that is no family's; null if it has none. */
    @SuppressWarnings("unchecked") // they are kept by the table whose they are
    <R> @Nullable TableHooks<R> of(Table<R> table) {
        if (onlyDeclared && table.mapping().hooks() == null) {
            return null;
        }
        Optional<TableHooks<?>> known = byTable.get(table.meta());
        if (known == null) {
            known = Optional.ofNullable(make(table));
            byTable.put(table.meta(), known);
        }
        return (TableHooks<R>) known.orElse(null);
    }

    private <R> @Nullable TableHooks<R> make(Table<R> table) {
        List<Lifecycle<R, Object>> registered = new ArrayList<>();
        for (HookSettings.Registered<?> each : settings.registered()) {
            if (each.table().meta() == table.meta() || isFamilyOf(each.table(), table.meta())) {
                registered.add(cast(each.hooks()));
            }
        }
        Lifecycle<R, ?> declared = table.mapping().hooks();
        if (declared == null && registered.isEmpty() && settings.validators().isEmpty()) {
            return null;
        }
        return new TableHooks<>(table, declared == null ? null : cast(declared), registered, settings);
    }

    private static boolean isFamilyOf(Table<?> family, TableMeta member) {
        return family instanceof FamilyTable<?, ?>
                && member.discriminator() != null
                && family.meta().isSameTable(member);
    }

    @SuppressWarnings("unchecked") // the application says what it is of, and what it takes is what the scopes make
    private static <R> Lifecycle<R, Object> cast(Lifecycle<?, ?> hooks) {
        return (Lifecycle<R, Object>) hooks;
    }

    /** What is done with the records of one result: nothing, unless hooks are registered. */
    Loading loading() {
        return settings.registered().isEmpty() ? Loading.NONE : new Registered();
    }

    /** Most results are of one table, which is looked up once. */
    private final class Registered extends Loading {
        private @Nullable Table<?> latest;
        private @Nullable TableHooks<?> hooks;

        @Override
        @SuppressWarnings({"unchecked", "ReferenceEquality"}) // a table hands in records of its own
        public <R> R loaded(Object table, R row) {
            Table<R> from = (Table<R>) table;
            if (from instanceof FamilyTable<R, ?>) {
                TableHooks<R> ofMember = of(FamilyTable.writing(from, row));
                return ofMember == null ? row : ofMember.afterLoad(row);
            }
            if (latest != from) {
                latest = from;
                hooks = of(from);
            }
            return hooks == null ? row : ((TableHooks<R>) hooks).afterLoad(row);
        }
    }
}
