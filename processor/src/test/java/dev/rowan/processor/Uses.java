package dev.rowan.processor;

import dev.rowan.processor.WrongProgram.Source;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.Naming;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a class that uses what is written for the records of a program, as an application would. */
final class Uses {

    private static final Pattern DECLARATION = Pattern.compile("^( *)[^@(/]*\\b(?:record|class|interface|enum) (\\w+)");

    private final List<String> lines = new ArrayList<>();
    private final Deque<String> around = new ArrayDeque<>();

    private Uses() {}

    /** The class's source. */
    static String of(WrongProgram program) {
        Uses uses = new Uses();
        program.sources().forEach(uses::source);
        return "package app;\n\nfinal class Uses {\n" + String.join("\n", uses.lines) + "\n}\n";
    }

    private void source(Source source) {
        StringBuilder annotations = new StringBuilder();
        for (int i = 0; i < source.lines().size(); i++) {
            String line = source.lines().get(i);
            Matcher declaration = DECLARATION.matcher(line);
            if (declaration.find()) {
                int depth = declaration.group(1).length() / 4;
                while (around.size() > depth) {
                    around.removeLast();
                }
                around.addLast(declaration.group(2));
                String rest = String.join(
                                "\n", source.lines().subList(i, source.lines().size()))
                        .replaceAll("\"[^\"]*\"", "");
                List<String> components = line.contains("interface ") ? List.of() : components(rest);
                uses(annotations.toString(), new ClassRef("app", List.copyOf(around)), components);
                annotations.setLength(0);
            } else if (line.contains("@")) {
                annotations.append(line).append('\n');
            }
        }
        around.clear();
    }

    private void uses(String annotations, ClassRef type, List<String> components) {
        String method = Naming.decapitalised(type.simpleName());
        if (annotations.contains("@Table\n")
                || annotations.contains("@Table ")
                || annotations.contains("@Table(")
                || annotations.contains("@DiscriminatorValue")) {
            String table = type.generated("Table").simpleName();
            String constant = table + '.' + Naming.constant(type.simpleName());
            use(constant + ".alias(\"a\").columns()");
            components.forEach(component -> use(constant + '.' + component));
            if (!annotations.contains("@Inheritance")) {
                use(type.generated("Builder").simpleName() + '.' + method + "().build()");
            }
        } else if (annotations.contains("@Projection")) {
            String nulls = String.join(", ", Collections.nCopies(components.size(), "null"));
            use(type.generated("Projection").simpleName() + '.' + method + '(' + nulls + ')');
        } else if (annotations.contains("@Input")) {
            use(type.generated("Input").simpleName() + ".values(null)");
        } else if (annotations.contains("@Embeddable")) {
            use(type.generated("Columns").simpleName() + ".class");
        } else if (annotations.contains("@Catalog") && !annotations.contains("name =")) {
            use(type.generated("Catalog").simpleName() + ".TABLES");
        }
    }

    private void use(String expression) {
        lines.add("    Object use" + lines.size() + " = " + expression + ';');
    }

    /** The names of a record's components: the last words before commas and the end, outside of all parentheses. */
    private static List<String> components(String declaration) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int begin = declaration.indexOf('(');
        for (int i = Math.max(begin, 0); begin >= 0 && i < declaration.length(); i++) {
            char c = declaration.charAt(i);
            depth += "(<{".indexOf(c) >= 0 ? 1 : ")>}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 1 || depth == 0) {
                String component = declaration.substring(begin + 1, i).strip();
                if (!component.isEmpty()) {
                    names.add(component.replaceAll("(?s).*\\W(\\w+)$", "$1"));
                }
                begin = i;
            }
            if (depth == 0) {
                break;
            }
        }
        return names;
    }
}
