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
import java.util.stream.Collector;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/** What generated classes have in common. */
final class Specs {

    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");

    /** Joins what stands on as few lines as it needs. */
    static final Collector<CodeBlock, ?, CodeBlock> WRAPPING = CodeBlock.joining(",$W");

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
        RecordText.lines(facts).forEach(line -> model.addMember("value", "$S", line));
        return model.build();
    }

    /** A method that overrides a public one. */
    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /** A name for a method, changed where it is a word of the language. */
    static String methodName(String name) {
        return SourceVersion.isKeyword(name) ? name + '_' : name;
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
