package dev.rowan.processor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out where a source belongs. */
final class SourceNames {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*(?:@\\S+\\s+)*package\\s+([\\w.]+)\\s*;");
    private static final Pattern PUBLIC = Pattern.compile(
            "(?m)^public\\s+(?:final\\s+|sealed\\s+|abstract\\s+)*(?:record|class|@?interface|enum)\\s+(\\w+)");
    private static final Pattern ANY =
            Pattern.compile("(?m)^(?:final\\s+|sealed\\s+|abstract\\s+)*(?:record|class|@?interface|enum)\\s+(\\w+)");

    private SourceNames() {}

    /** The path of the file, {@code app/User.java}, from the package and the public or else first type. */
    static String path(String source) {
        if (source.startsWith("module ")) {
            return "module-info.java";
        }
        Matcher inPackage = PACKAGE.matcher(source);
        String folder = inPackage.find() ? inPackage.group(1).replace('.', '/') + '/' : "";
        Matcher type = PUBLIC.matcher(source);
        if (!type.find()) {
            type = ANY.matcher(source);
            if (!type.find()) {
                return folder + "package-info.java";
            }
        }
        return folder + type.group(1) + ".java";
    }
}
