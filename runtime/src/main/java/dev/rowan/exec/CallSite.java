package dev.rowan.exec;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line of the application that had a statement executed. */
final class CallSite {
    private static final StackWalker WALKER = StackWalker.getInstance();

    private static final Set<String> PACKAGES = Set.of(
            "connect",
            "dialect",
            "error",
            "exec",
            "generated",
            "load",
            "meta",
            "micrometer",
            "page",
            "plan",
            "render",
            "schema",
            "session",
            "sql",
            "type");

    private static final Set<String> CLASSES = Set.of(
            "Action",
            "Callback",
            "Database",
            "NativeSql",
            "Operations",
            "QueryVerbs",
            "Results",
            "Retries",
            "Returned",
            "Schema",
            "Session",
            "SessionVerbs",
            "Transaction",
            "Verbs");

    private CallSite() {}

    /** The innermost line that is neither Rowan's nor of what it stands on, as a stack trace shows it; null if there is none. */
    static @Nullable String find() {
        return WALKER.walk(frames -> frames.filter(frame -> !isMachinery(frame.getClassName()))
                .findFirst()
                .map(frame -> frame.toStackTraceElement().toString())
                .orElse(null));
    }

    private static boolean isMachinery(String className) {
        if (className.startsWith("dev.rowan.")) {
            String rest = className.substring("dev.rowan.".length());
            int end = rest.indexOf('.');
            if (end >= 0) {
                return PACKAGES.contains(rest.substring(0, end));
            }
            int nested = rest.indexOf('$');
            return CLASSES.contains(nested < 0 ? rest : rest.substring(0, nested));
        }
        return className.startsWith("java.") || className.startsWith("jdk.") || className.startsWith("org.jdbi.");
    }
}
