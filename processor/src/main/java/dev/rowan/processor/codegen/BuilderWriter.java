package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ComponentModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.Naming;
import dev.rowan.processor.model.TableModel;
import javax.lang.model.element.Modifier;

/** Writes the builder of a record. */
public final class BuilderWriter {

    /** The builder's class. */
    public GeneratedSource write(TableModel table) {
        return new Writing(table).write();
    }

    /** The name of the class for a record's builder. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Builder");
    }

    private static final class Writing {

        private final TableModel table;
        private final BuilderForm form;
        private final ClassRef name;
        private final ClassName self;
        private final ClassName record;

        Writing(TableModel table) {
            this.table = table;
            this.form = BuilderForm.of(table);
            this.name = BuilderWriter.name(table.type());
            this.self = TypeNames.of(name);
            this.record = TypeNames.of(table.type());
        }

        GeneratedSource write() {
            TypeSpec.Builder spec = Specs.type(name, table.facts())
                    .addJavadoc("Makes {@link $T} records, one component at a time.", record);
            form.declare(spec);
            spec.addMethod(begin()).addMethod(from());
            for (Member member : table.members()) {
                ComponentModel component = member.component();
                spec.addMethod(setter(member, TypeNames.declared(component), false));
                if (component.optional()) {
                    spec.addMethod(setter(member, TypeNames.of(component.type()), true));
                }
            }
            form.build(spec);
            return GeneratedSource.of(name, spec, table.type());
        }

        private MethodSpec begin() {
            return MethodSpec.methodBuilder(
                            Specs.methodName(Naming.decapitalised(table.type().simpleName())))
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("A builder in which nothing is set but defaults.")
                    .returns(self)
                    .addStatement("return new $T()", self)
                    .build();
        }

        private MethodSpec from() {
            MethodSpec.Builder from = MethodSpec.methodBuilder("from")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                    .addJavadoc("A builder in which everything is set as in {@code row}.")
                    .returns(self)
                    .addParameter(record, "row")
                    .addStatement("$1T builder = new $1T()", self);
            form.takeAll(from);
            return from.addStatement("return builder").build();
        }

        private MethodSpec setter(Member member, TypeName type, boolean unwrapped) {
            String component = member.component().name();
            return MethodSpec.methodBuilder(component)
                    .addModifiers(Modifier.PUBLIC)
                    .addJavadoc("Sets {@link $T#$L()}.", record, component)
                    .returns(self)
                    .addParameter(type, component)
                    .addStatement(form.set(member, unwrapped))
                    .addStatement("return this")
                    .build();
        }
    }
}
