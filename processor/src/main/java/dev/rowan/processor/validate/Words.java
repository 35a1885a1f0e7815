package dev.rowan.processor.validate;

import dev.rowan.processor.model.InputModel;
import dev.rowan.processor.model.PartModel;
import dev.rowan.processor.model.RecordModel;
import dev.rowan.processor.model.ShapeModel;
import dev.rowan.processor.model.TableModel;
import java.util.List;
import java.util.stream.Collectors;

/** Turns of phrase that messages share. */
final class Words {

    private Words() {}

    /** What the record is, {@code table}. */
    static String role(RecordModel model) {
        if (model instanceof TableModel) {
            return "table";
        }
        if (model instanceof PartModel) {
            return "part";
        }
        if (model instanceof ShapeModel) {
            return "shape";
        }
        return model instanceof InputModel ? "input" : "projection";
    }

    /** The same with its article, {@code an input}. */
    static String aRole(RecordModel model) {
        return (model instanceof InputModel ? "an " : "a ") + role(model);
    }

    /** The beginning of a sentence about such records, {@code An input}. */
    static String everyRole(RecordModel model) {
        return aRole(model).replaceFirst("a", "A");
    }

    /** A name in quotes, with what cannot be seen made visible. */
    static String quoted(String name) {
        String visible = name.codePoints()
                .mapToObj(c -> isVisible(c) ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
        return "'" + visible + "'";
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** {@code a, b and c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
