package dev.rowan.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the facts of a record as the lines of {@code @TableModel}, which {@link RecordTextReader} reads back. */
public final class RecordText {

    /** The version of the format. */
    public static final int FORMAT = 1;

    private RecordText() {}

    /** The lines: the record, its annotations, the marked methods, then each component followed by its annotations. */
    public static List<String> lines(RecordFacts facts) {
        List<String> lines = new ArrayList<>();
        String kind = facts.kind() == RecordFacts.Kind.INTERFACE ? "interface " : "record ";
        lines.add(kind + facts.type().text() + ' ' + facts.access() + ' ' + facts.naming());
        facts.kin().families().forEach(family -> lines.add("family " + family.text()));
        facts.kin().permitted().forEach(member -> lines.add("permits " + member.text()));
        facts.annotations().facts().forEach(annotation -> lines.add(line(annotation)));
        for (RecordFacts.MethodFacts method : facts.suppliers()) {
            lines.add("supplier " + method.name() + ' ' + (method.accessible() ? "accessible " : "hidden ")
                    + method.returned().text());
        }
        facts.methods().forEach(method -> method(method, facts, lines));
        for (RecordFacts.ComponentFacts component : facts.components()) {
            lines.add((component.nullness() == RecordFacts.Nullness.NULLABLE ? "nullable " : "component ")
                    + component.name()
                    + ' '
                    + component.type().text());
            component.annotations().facts().forEach(annotation -> lines.add(line(annotation)));
        }
        return lines;
    }

    /** Not those that a misspelt name may have meant. */
    private static void method(MarkedMethod method, RecordFacts facts, List<String> lines) {
        boolean named = facts.methods().stream()
                .anyMatch(hybrid -> hybrid.twin().filter(method.name()::equals).isPresent());
        if (method.annotations().facts().isEmpty() && !named) {
            return;
        }
        lines.add("method " + method.name() + ' '
                + (method.shared() ? "s" : "i")
                + (method.accessible() ? "a" : "h")
                + (method.checked() ? "c" : "u")
                + (method.nullable() ? "n" : "r")
                + ' ' + method.returned().text());
        method.parameters().forEach(parameter -> lines.add("parameter " + parameter.text()));
        method.held().ifPresent(held -> lines.add("holds " + held.text()));
        method.annotations().facts().forEach(annotation -> lines.add(line(annotation)));
    }

    private static String line(AnnotationFacts annotation) {
        StringBuilder line = new StringBuilder(annotation.kind().display());
        for (Map.Entry<String, List<String>> value : annotation.values().entrySet()) {
            line.append(' ').append(value.getKey()).append('=');
            line.append(value.getValue().stream().map(RecordText::quoted).collect(Collectors.joining(",", "[", "]")));
        }
        return line.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
