package dev.rowan.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.NamingStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was known of a record is read back as it was, whatever text its annotations hold. */
class RecordTextTest {

    private static final String[] PIECES = {
        "\"",
        "\\",
        "[",
        "]",
        "]=[",
        ",",
        " ",
        "\n",
        "@",
        "=[\"",
        "\"]",
        "é",
        "😀",
        "\u0000",
        "$L",
        "component x int",
        "\t",
        "#",
        "/"
    };
    private static final TypeRef TEXT = TypeRef.of("java.lang", "String");
    private static final List<TypeRef> TYPES = List.of(
            TEXT,
            TypeRef.Primitive.INT,
            new TypeRef.Array(TypeRef.Primitive.BYTE),
            TypeRef.of(new ClassRef("", List.of("Plain", "Inner"))),
            new TypeRef.Declared(
                    ClassRef.of("java.util", "Map"),
                    List.of(
                            new TypeRef.Wildcard(true, TEXT),
                            new TypeRef.Declared(ClassRef.of("java.util", "List"), List.of(new TypeRef.Array(TEXT))))),
            new TypeRef.Declared(
                    ClassRef.of("java.util", "List"),
                    List.of(new TypeRef.Declared(
                            ClassRef.of("java.util", "List"),
                            List.of(TypeRef.of("java.lang", "Long").withNull(true)),
                            true))));

    private final Random random = new Random(7);

    @Test
    void comesBackAsItWent() {
        for (int i = 0; i < 2_000; i++) {
            RecordFacts facts = facts();
            assertThat(RecordTextReader.read(RecordText.lines(facts))).isEqualTo(facts);
        }
    }

    private RecordFacts facts() {
        return new RecordFacts(
                new ClassRef(random.nextBoolean() ? "" : "app.größe", List.of("Outer", "İn_$" + random.nextInt(9))),
                RecordFacts.Kind.RECORD,
                RecordFacts.Access.PACKAGE,
                List.of(),
                NamingStrategy.AS_WRITTEN,
                annotations(AnnotationKind.TABLE, AnnotationKind.CHECK),
                Collections.nCopies(1 + random.nextInt(4), 0).stream()
                        .map(zero -> component())
                        .toList(),
                List.of(new RecordFacts.MethodFacts("make", type(), random.nextBoolean())),
                Collections.nCopies(random.nextInt(3), 0).stream()
                        .map(zero -> method())
                        .toList(),
                random.nextBoolean()
                        ? RecordFacts.Kin.NONE
                        : new RecordFacts.Kin(
                                List.of(new ClassRef("app", List.of("Outer", "Whole"))),
                                List.of(new ClassRef("", List.of("One")), new ClassRef("app", List.of("Two")))));
    }

    private MarkedMethod method() {
        return new MarkedMethod(
                "méthode" + random.nextInt(9),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? MarkedMethod.VOID : type(),
                Collections.nCopies(random.nextInt(3), 0).stream()
                        .map(zero -> type())
                        .toList(),
                random.nextBoolean() ? Optional.of(type()) : Optional.empty(),
                annotations(AnnotationKind.BEFORE_INSERT, AnnotationKind.AFTER_LOAD));
    }

    private RecordFacts.ComponentFacts component() {
        return new RecordFacts.ComponentFacts(
                "名前" + random.nextInt(9),
                type(),
                random.nextBoolean() ? RecordFacts.Nullness.NULLABLE : RecordFacts.Nullness.REQUIRED,
                annotations(AnnotationKind.COLUMN, AnnotationKind.DEFAULT, AnnotationKind.ID));
    }

    private TypeRef type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    /** One of each kind, and another of the last. */
    private Annotations annotations(AnnotationKind... kinds) {
        List<AnnotationFacts> facts = new ArrayList<>();
        for (AnnotationKind kind : kinds) {
            facts.add(new AnnotationFacts(kind, 0, values()));
        }
        facts.add(new AnnotationFacts(kinds[kinds.length - 1], 1, values()));
        return new Annotations(facts);
    }

    private Map<String, List<String>> values() {
        return List.of("value", "name", "dialects").subList(0, random.nextInt(4)).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> random.ints(random.nextInt(3), 0, 6)
                                .mapToObj(this::text)
                                .toList()));
    }

    private String text(int length) {
        return random.ints(length, 0, PIECES.length).mapToObj(i -> PIECES[i]).collect(Collectors.joining());
    }
}
