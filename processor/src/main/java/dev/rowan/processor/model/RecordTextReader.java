package dev.rowan.processor.model;

import dev.rowan.annotation.NamingStrategy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the lines that {@link RecordText} wrote. */
public final class RecordTextReader {

    private final List<RecordFacts.ComponentFacts> components = new ArrayList<>();
    private final List<RecordFacts.MethodFacts> suppliers = new ArrayList<>();
    private final List<MarkedMethod> methods = new ArrayList<>();
    private final List<TypeRef> parameters = new ArrayList<>();
    private Optional<TypeRef> held = Optional.empty();
    private final List<ClassRef> families = new ArrayList<>();
    private final List<ClassRef> permitted = new ArrayList<>();
    private final List<AnnotationFacts> ofRecord = new ArrayList<>();
    private List<AnnotationFacts> current = ofRecord;
    private String[] component = {};
    private String[] method = {};
    private String[] record = {};

    private RecordTextReader() {}

    /**
     * The facts in texts of several lines.
     *
     * @throws IllegalArgumentException if the lines are not of this format
     */
    public static RecordFacts read(List<String> texts) {
        RecordTextReader reader = new RecordTextReader();
        texts.stream().flatMap(text -> Stream.of(text.split("\n"))).forEach(reader::line);
        reader.endMethod();
        reader.endComponent();
        if (reader.record.length != 4) {
            throw new IllegalArgumentException("A table model begins with its record");
        }
        return new RecordFacts(
                ClassRef.parse(reader.record[1]),
                reader.record[0].equals("interface") ? RecordFacts.Kind.INTERFACE : RecordFacts.Kind.RECORD,
                RecordFacts.Access.valueOf(reader.record[2]),
                List.of(),
                NamingStrategy.valueOf(reader.record[3]),
                new Annotations(reader.ofRecord),
                reader.components,
                reader.suppliers,
                reader.methods,
                new RecordFacts.Kin(reader.families, reader.permitted));
    }

    private void line(String line) {
        String[] words = line.split(" ", line.startsWith("supplier ") || line.startsWith("method ") ? 4 : 3);
        switch (words[0]) {
            case "record", "interface" -> record = line.split(" ");
            case "family" -> families.add(ClassRef.parse(words[1]));
            case "permits" -> permitted.add(ClassRef.parse(words[1]));
            case "supplier" ->
                suppliers.add(new RecordFacts.MethodFacts(
                        words[1], TypeRefParser.parse(words[3]), words[2].equals("accessible")));
            case "method" -> {
                endMethod();
                method = words;
                current = new ArrayList<>();
            }
            case "parameter" -> parameters.add(TypeRefParser.parse(line.substring(words[0].length() + 1)));
            case "holds" -> held = Optional.of(TypeRefParser.parse(line.substring(words[0].length() + 1)));
            case "component", "nullable" -> {
                endMethod();
                endComponent();
                component = words;
                current = new ArrayList<>();
            }
            default -> annotation(line);
        }
    }

    private void endMethod() {
        if (method.length > 0) {
            String traits = method[2];
            methods.add(new MarkedMethod(
                    method[1],
                    traits.charAt(0) == 's',
                    traits.charAt(1) == 'a',
                    traits.charAt(2) == 'c',
                    traits.charAt(3) == 'n',
                    TypeRefParser.parse(method[3]),
                    parameters,
                    held,
                    new Annotations(current)));
            method = new String[0];
            parameters.clear();
            held = Optional.empty();
        }
    }

    private void endComponent() {
        if (component.length > 0) {
            components.add(new RecordFacts.ComponentFacts(
                    component[1],
                    TypeRefParser.parse(component[2]),
                    component[0].equals("nullable") ? RecordFacts.Nullness.NULLABLE : RecordFacts.Nullness.REQUIRED,
                    new Annotations(current)));
        }
    }

    /** An annotation of a kind that this version does not know is passed over: newer versions may add some. */
    private void annotation(String line) {
        int end = line.indexOf(' ');
        String name = line.substring(1, end < 0 ? line.length() : end);
        Optional<AnnotationKind> kind = AnnotationKind.named(name);
        if (kind.isPresent()) {
            int nth = (int)
                    current.stream().filter(each -> each.kind() == kind.get()).count();
            current.add(new AnnotationFacts(kind.get(), nth, new Values(line, end).read()));
        }
    }

    /** The values behind an annotation's name: {@code length=["50"] dialects=["h2","mysql"]}. */
    private static final class Values {
        private final String line;
        private int at;

        Values(String line, int at) {
            this.line = line;
            this.at = at;
        }

        Map<String, List<String>> read() {
            Map<String, List<String>> values = new HashMap<>();
            while (at >= 0 && at < line.length()) {
                int equals = line.indexOf("=[", at);
                String member = line.substring(at + 1, equals);
                at = equals + 2;
                values.put(member, elements());
            }
            return values;
        }

        private List<String> elements() {
            List<String> elements = new ArrayList<>();
            while (line.charAt(at) != ']') {
                at += line.charAt(at) == ',' ? 2 : 1;
                elements.add(quoted());
            }
            at++;
            return elements;
        }

        private String quoted() {
            StringBuilder text = new StringBuilder();
            for (; line.charAt(at) != '"'; at++) {
                boolean escaped = line.charAt(at) == '\\';
                at += escaped ? 1 : 0;
                text.append(escaped && line.charAt(at) == 'n' ? '\n' : line.charAt(at));
            }
            at++;
            return text.toString();
        }
    }
}
