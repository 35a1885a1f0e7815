package dev.rowan.exec;

import dev.rowan.render.Rendered;
import dev.rowan.type.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-written SQL and the values of its parameters. Immutable. */
public final class NativeCommand {
    private final NamedSql sql;
    private final Map<String, NativePart> values;

    private NativeCommand(NamedSql sql, Map<String, NativePart> values) {
        this.sql = sql;
        this.values = values;
    }

    /** SQL whose parameters have no values yet. */
    public static NativeCommand of(String sql, DriverKind driver) {
        return new NativeCommand(NamedSql.parse(sql, driver), Map.of());
    }

    /** Whether it may change something, as its words tell. */
    public static boolean mayChange(String sql, DriverKind driver) {
        return NativeWords.mayChange(sql, driver);
    }

    /** With a value, bound by its class, or a list of them. */
    public NativeCommand bind(String name, @Nullable Object value) {
        if (!(value instanceof Collection<?> many)) {
            return with(name, NativePart.values(List.of(NativeValues.binder(value))));
        }
        List<Binder> binders = new ArrayList<>(many.size());
        for (Object one : many) {
            binders.add(NativeValues.binder(one));
        }
        return with(name, NativePart.values(notEmpty(name, binders)));
    }

    /** With a part that was rendered for the same dialect. */
    public NativeCommand bind(String name, Rendered part) {
        return with(name, NativePart.rendered(part));
    }

    /** With a value of a type. */
    public <T> NativeCommand bind(String name, SqlType<T> type, @Nullable T value) {
        return with(name, NativePart.values(List.of(out -> out.putOrNull(type, value))));
    }

    /** With a list of values of a type. */
    public <T> NativeCommand bindAll(String name, SqlType<T> type, Collection<? extends T> many) {
        List<Binder> binders = new ArrayList<>(many.size());
        for (T one : many) {
            if (one == null) {
                throw new IllegalArgumentException(
                        "A value of the list for :" + name + " is null, which is in no list");
            }
            binders.add(out -> out.put(type, one));
        }
        return with(name, NativePart.values(notEmpty(name, binders)));
    }

    /**
     * What can be sent.
     *
     * @throws IllegalArgumentException if a parameter has no value
     */
    public Command command() {
        for (String name : sql.names()) {
            if (!values.containsKey(name)) {
                throw new IllegalArgumentException("The parameter :" + name + " has no value");
            }
        }
        Map<String, String> replacements = new LinkedHashMap<>();
        values.forEach((name, part) -> replacements.put(name, part.text()));
        List<Binder> binders = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String name : sql.occurrences()) {
            NativePart part = values.get(name);
            if (part != null) {
                for (Binder binder : part.binders()) {
                    binders.add(binder);
                    names.add(":" + name);
                }
            }
        }
        return new Command(
                sql.text(replacements),
                out -> binders.forEach(binder -> binder.bind(out)),
                names,
                StatementOptions.DEFAULT);
    }

    private NativeCommand with(String name, NativePart part) {
        if (!sql.names().contains(name)) {
            throw new IllegalArgumentException("The statement has no parameter :" + name + "; it has " + sql.names());
        }
        Map<String, NativePart> all = new LinkedHashMap<>(values);
        all.put(name, part);
        return new NativeCommand(sql, all);
    }

    private static List<Binder> notEmpty(String name, List<Binder> binders) {
        if (binders.isEmpty()) {
            throw new IllegalArgumentException("The list for :" + name
                    + " is empty, and SQL has no empty list; leave the condition out, or do not send the statement");
        }
        return binders;
    }
}
