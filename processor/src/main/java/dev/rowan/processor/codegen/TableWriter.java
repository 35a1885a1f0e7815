package dev.rowan.processor.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.rowan.processor.model.ClassRef;
import dev.rowan.processor.model.ColumnModel;
import dev.rowan.processor.model.EmbeddedModel;
import dev.rowan.processor.model.Member;
import dev.rowan.processor.model.TableModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the table of a record. */
public final class TableWriter {

    /** The table's class. */
    public GeneratedSource write(TableModel table) {
        return new Writing(table).write();
    }

    /** The name of the class for a record's table. */
    public static ClassRef name(ClassRef record) {
        return record.generated("Table");
    }

    private static final class Writing {

        private final TableModel table;
        private final ClassRef name;
        private final ClassName self;
        private final ClassName record;
        private final NameAllocator names = new NameAllocator();
        private final String metaName;
        private final Optional<String> hooks;
        private final SqlTypeConstants types;

        Writing(TableModel table) {
            this.table = table;
            this.name = TableWriter.name(table.type());
            this.self = TypeNames.of(name);
            this.record = TypeNames.of(table.type());
            table.members().forEach(member -> names.newName(member.component().name(), member));
            names.newName(TableNames.constant(table.type()), "constant");
            table.relations().forEach(relation -> names.newName(relation.name()));
            this.metaName = names.newName("META");
            this.hooks = HooksWriter.isNeeded(table) ? Optional.of(names.newName("HOOKS")) : Optional.empty();
            this.types = new SqlTypeConstants(table.columns(), names);
        }

        GeneratedSource write() {
            String constant = TableNames.constant(table.type());
            TypeSpec.Builder spec = Specs.type(name, table.facts())
                    .superclass(TableNames.superclass(table))
                    .addAnnotation(Specs.tableModel(table.facts()))
                    .addJavadoc("The table $L of {@link $T}.", Specs.inJavadoc(table.name()), record);
            types.fields().forEach(spec::addField);
            spec.addField(constant(RuntimeNames.TABLE_META, metaName, MetaCode.of(table, types)));
            spec.addField(FieldSpec.builder(self, constant, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The table under its own name.")
                    .initializer("new $T(null)", self)
                    .build());
            table.members().forEach(member -> spec.addField(field(member)));
            spec.addMethod(constructor()).addMethod(alias());
            if (HooksWriter.changesLoaded(table)) {
                spec.addMethod(read());
            }
            RelationCode.add(spec, table);
            HybridCode.add(spec, table.facts());
            HybridCode.addSortKeys(spec, table);
            spec.addType(
                    table.family().isPresent()
                            ? FamilyMappingWriter.write(table, types, metaName)
                            : new MappingWriter(table, types).write("Mapping", hooks));
            hooks.ifPresent(field -> {
                spec.addField(constant(self.nestedClass("Hooks"), field, CodeBlock.of("new Hooks()")));
                spec.addType(HooksWriter.write(table, "Hooks"));
            });
            return GeneratedSource.of(name, spec, table.type());
        }

        private static FieldSpec constant(TypeName type, String name, CodeBlock value) {
            return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build();
        }

        private FieldSpec field(Member member) {
            FieldSpec.Builder field = FieldSpec.builder(
                    TableNames.type(member, record), member.component().name(), Modifier.PUBLIC, Modifier.FINAL);
            if (member instanceof ColumnModel column) {
                field.addJavadoc("The column $L.", Specs.inJavadoc(column.name()));
            } else if (table.family().isPresent()) {
                field.addJavadoc(
                        "The columns of {@code $L}.", member.component().name());
            } else {
                field.addJavadoc(
                        "The columns of {@link $T#$L()}.",
                        record,
                        member.component().name());
            }
            return field.initializer(make(member)).build();
        }

        private CodeBlock make(Member member) {
            if (member instanceof ColumnModel column) {
                return ColumnCode.make(column.component(), column.ordinal(), types.of(column));
            }
            EmbeddedModel part = (EmbeddedModel) member;
            return CodeBlock.of(
                    "new $T($L)",
                    TypeNames.generic(TypeNames.of(PartWriter.name(part.part().type())), record),
                    part.members().stream().map(this::make).collect(Specs.WRAPPING));
        }

        private MethodSpec constructor() {
            return MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(TypeNames.nullable(TypeNames.CHARS), "alias")
                    .addStatement("super($L, new Mapping(), alias)", metaName)
                    .build();
        }

        private MethodSpec read() {
            return Specs.override("read")
                    .returns(record)
                    .addParameter(RuntimeNames.ROW_INPUT, "in")
                    .addParameter(TypeName.INT, "at")
                    .addStatement("return loaded(in, at)")
                    .build();
        }

        private MethodSpec alias() {
            return MethodSpec.methodBuilder("alias")
                    .addAnnotation(Override.class)
                    .addModifiers(Modifier.PUBLIC)
                    .returns(self)
                    .addParameter(TypeNames.CHARS, "alias")
                    .addStatement("return new $T(alias)", self)
                    .build();
        }
    }
}
