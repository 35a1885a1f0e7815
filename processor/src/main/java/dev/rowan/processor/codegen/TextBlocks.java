package dev.rowan.processor.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines as text blocks: the compiler looks at each literal for itself, so that a few long ones cost it less than many
 * short ones.
 */
final class TextBlocks {

    /** A class file takes 65,535 bytes for a text, of which a character may need six. */
    private static final int LONGEST = 10_000;

    private TextBlocks() {}

    /** As few blocks as a class file can hold. No line may have a line break in it. */
    static List<CodeBlock> of(List<String> lines) {
        List<CodeBlock> blocks = new ArrayList<>();
        int from = 0;
        int length = 0;
        for (int i = 0; i < lines.size(); i++) {
            length += lines.get(i).length() + 1;
            if (i > from && length > LONGEST) {
                blocks.add(block(lines.subList(from, i)));
                from = i;
                length = lines.get(i).length() + 1;
            }
        }
        blocks.add(block(lines.subList(from, lines.size())));
        return blocks;
    }

    private static CodeBlock block(List<String> lines) {
        CodeBlock.Builder block = CodeBlock.builder().add("\"\"\"");
        lines.forEach(line -> block.add("\n$L", escaped(line)));
        return block.add("\"\"\"").build();
    }

    private static String escaped(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean last = i == line.length() - 1;
            if (c == '\\' || c == '"' && (last || line.startsWith("\"\"\"", i))) {
                text.append('\\').append(c);
            } else if (c < ' ' || c == ' ' && last) {
                text.append(String.format("\\%03o", (int) c));
            } else {
                StringLiterals.append(text, line, i);
            }
        }
        return text.toString();
    }
}
