package dev.rowan.processor.codegen;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.AnnotationKind;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.RecordFacts;
import dev.rowan.processor.model.RecordText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collector;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** What generated classes have in common. */
final class Specs {

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    /** Joins what stands on as few lines as it needs. */
    static final Collector<CodeBlock, ?, CodeBlock> WRAPPING = CodeBlock.joining(",$W");

    /** What Kotlin would need back-ticks for, and Java would not. */
    private static final Set<String> KOTLIN =
            Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

    private Specs() {}

    /** A final class that is as visible as the record that it is for. */
    static TypeSpec.Builder type(ClassRef name, RecordFacts facts) {
        TypeSpec.Builder spec = TypeSpec.classBuilder(name.simpleName())
                .addModifiers(access(facts))
                .addModifiers(Modifier.FINAL)
                .addAnnotation(NULL_MARKED);
        return spec;
    }

    /** {@code public} where the record is, else nothing. */
    static Modifier[] access(RecordFacts facts) {
        return facts.access() == RecordFacts.Access.PUBLIC ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** {@code @TableModel} with the record's facts. */
    static AnnotationSpec tableModel(RecordFacts facts) {
        AnnotationSpec.Builder model =
                AnnotationSpec.builder(ClassName.get(AnnotationKind.PACKAGE, AnnotationKind.TABLE_MODEL.simpleName()));
        TextBlocks.of(RecordText.lines(facts)).forEach(text -> model.addMember("value", text));
        return model.build();
    }

    /**
     * A method of a mapping, which overrides a public one. It does not say so: the compiler would resolve and check the
     * annotation anew in every round, for each method of each record.
     */
    static MethodSpec.Builder mapping(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
    }

    /** A method that overrides a public one. */
    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** A name of the database as it can stand in a comment, whatever is in it. */
    static String inJavadoc(String name) {
        if (name.chars().allMatch(c -> Character.isLetterOrDigit(c) || " _-.$".indexOf(c) >= 0)) {
            return "{@code " + name + '}';
        }
        StringBuilder text = new StringBuilder("<code>");
        name.codePoints()
                .forEach(c ->
                        text.append(Character.isLetterOrDigit(c) || c == ' ' ? Character.toString(c) : "&#" + c + ';'));
        return text.append("</code>").toString();
    }

    /** A class whose method or constant is meant. Its name alone might be taken for that of a field. */
    static CodeBlock scope(ClassRef type) {
        String name = type.simpleNames().get(0);
        boolean likeAField = name.equals(name.toUpperCase(Locale.ROOT)) || Character.isLowerCase(name.codePointAt(0));
        return likeAField ? CodeBlock.of("$L", type.canonicalName()) : CodeBlock.of("$T", TypeNames.of(type));
    }

    /** A name for a method, changed where it is a word of Java or Kotlin. */
    static String methodName(String name) {
        return SourceVersion.isKeyword(name) || KOTLIN.contains(name) ? name + '_' : name;
    }

    /** Arguments on as few lines as they need. */
    static CodeBlock wrapping(List<CodeBlock> arguments) {
        return arguments.stream().collect(WRAPPING);
    }

    /** Arguments on lines of their own, in a statement. */
    static CodeBlock lines(List<CodeBlock> arguments) {
        return CodeBlock.builder()
                .add("\n")
                .add(CodeBlock.join(arguments, ",\n"))
                .build();
    }
}
