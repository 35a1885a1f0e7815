package dev.rowan.test.compliance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sources of records whose annotations are full of hostile names. */
final class HostileRecords {
    private static final int COLUMNS = 30;
    private static final int EACH = 3 + 3 * COLUMNS;

    /** What every database takes, in bytes. */
    private static final int LONGEST = 63;

    private HostileRecords() {}

    /** What is written in the annotations of a record: names for its table, for two indexes, and three for each column. */
    record Names(String type, List<String> all) {
        String table() {
            return all.get(0);
        }

        List<String> indexes() {
            return all.subList(1, 3);
        }

        List<String> columns() {
            return third(0);
        }

        List<String> uniques() {
            return third(1);
        }

        List<String> checks() {
            return third(2);
        }

        private List<String> third(int first) {
            return IntStream.range(0, COLUMNS)
                    .mapToObj(i -> all.get(3 + 3 * i + first))
                    .toList();
        }
    }

    /** Different ones, however a server compares them: each has a number of its own before or behind it. */
    static List<String> names(int count) {
        List<String> names = HostileText.names(count, 20_270);
        List<String> numbered = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String number = Integer.toString(1_000 + i);
            numbered.add(i % 2 == 0 ? names.get(i) + number : number + names.get(i));
        }
        return numbered;
    }

    /** Whether there is a database that could have it. */
    static boolean isSound(String name) {
        return !HostileText.isBroken(name)
                && name.equals(name.strip())
                && name.chars().noneMatch(Character::isISOControl)
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Those that are sound, the ones that some server refuses by itself beside each other. */
    static List<Names> sound(List<String> all) {
        List<String> sound = all.stream()
                .filter(HostileRecords::isSound)
                .sorted(Comparator.comparing(HostileRecords::isRisky))
                .toList();
        List<Names> records = new ArrayList<>();
        for (int from = 0; from + EACH <= sound.size(); from += EACH) {
            List<String> some = new ArrayList<>(sound.subList(from, from + EACH));
            some.sort(Comparator.comparing(name -> name.indexOf('.') >= 0)); // no table may be called like that
            records.add(new Names("Hostile" + records.size(), some));
        }
        return records;
    }

    private static boolean isRisky(String name) {
        return name.indexOf('\\') >= 0 || name.codePoints().anyMatch(c -> c > Character.MAX_VALUE);
    }

    static String source(Names names) {
        String text = literal(names.table());
        StringBuilder source = new StringBuilder("package hostile;\nimport dev.rowan.annotation.*;\n")
                .append(annotation("Table", names.table(), ""))
                .append(annotation("Unique", names.uniques().get(0), ", value = {\"c1\", \"c2\"}"))
                .append(annotation("Index", names.indexes().get(0), ", value = {\"c2\", \"c3\"}"))
                .append(annotation("Check", names.checks().get(0), ", value = \"1 = 1\""))
                .append("public record ")
                .append(names.type())
                .append("(\n@Id ")
                .append(annotation("Column", names.columns().get(0), ""))
                .append("long id");
        for (int i = 1; i < COLUMNS; i++) {
            source.append(",\n")
                    .append(annotation("Column", names.columns().get(i), ", length = 63, comment = " + text))
                    .append(annotation("Unique", names.uniques().get(i), ""))
                    .append(i == 1 ? annotation("Index", names.indexes().get(1), "") : "")
                    .append(annotation("Check", names.checks().get(i), ", value = \"1 = 1\""))
                    .append("@Default(")
                    .append(text)
                    .append(") String c")
                    .append(i);
        }
        return source.append(") {}\n").toString();
    }

    private static String annotation(String type, String name, String more) {
        return '@' + type + "(name = " + literal(name) + more + ") ";
    }

    /** A record whose every component has a name that cannot be, each in a line of its own. */
    static String wrong(String type, List<String> names) {
        StringBuilder source = new StringBuilder(
                        "package hostile;\nimport dev.rowan.annotation.*;\n@Table\npublic record ")
                .append(type)
                .append("(\n@Id long id");
        for (int i = 0; i < names.size(); i++) {
            String annotation = switch (i % 4) {
                case 0 -> annotation("Unique", names.get(i), "");
                case 1 -> annotation("Index", names.get(i), "");
                case 2 -> annotation("Check", names.get(i), ", value = \"1 = 1\"");
                default -> annotation("Column", names.get(i), "");
            };
            source.append(",\n").append(annotation).append("String c").append(i);
        }
        return source.append(") {}\n").toString();
    }

    /** A record with a foreign key to each of the others. */
    static String referring(List<Names> all) {
        StringBuilder source = new StringBuilder(
                "package hostile;\nimport dev.rowan.annotation.*;\n@Table\npublic record Referring(\n@Id long id");
        all.forEach(names -> source.append(",\n@References(")
                .append(names.type())
                .append(".class) long to")
                .append(names.type()));
        return source.append(") {}\n").toString();
    }

    /** A literal in ASCII: octal escapes for what ends a literal or a line, Unicode escapes for the rest. */
    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == 0x7f) {
                literal.append(String.format("\\%03o", c));
            } else if (c > '~') {
                literal.append(String.format("\\u%04x", c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }
}
