package dev.rowan.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which package of the processor may see what. Every rule is shown to fail on classes under {@code planted} that break it. */
class ArchitectureTest {

    private static final String ROOT = "dev.rowan.processor";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** JavaPoet's own interface speaks of these two. */
    private static final DescribedPredicate<JavaClass> COMPILER_MODEL = resideInAPackage("javax.lang.model..")
            .and(DescribedPredicate.not(
                    nameMatching("(\\[L)?javax\\.lang\\.model\\.(element\\.Modifier|SourceVersion);?")));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "only some packages see the compiler's model",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "..processor..model..", "..processor..validate..", "..processor..codegen..")
                                .and()
                                .doNotHaveSimpleName("SourceWriter")
                                .should()
                                .dependOnClassesThat(COMPILER_MODEL)),
                Arguments.of(
                        "only writers see JavaPoet",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..processor..codegen..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("com.palantir.javapoet..")),
                Arguments.of("models see no sibling", sees("model", "diagnostic", "read", "validate", "codegen")),
                Arguments.of("diagnostics see models only", sees("diagnostic", "read", "validate", "codegen")),
                Arguments.of("readers neither judge nor write", sees("read", "diagnostic", "validate", "codegen")),
                Arguments.of("rules neither read nor write", sees("validate", "read", "codegen")),
                Arguments.of("writers neither read nor judge", sees("codegen", "read", "validate", "diagnostic")),
                Arguments.of(
                        "the processor does not see the runtime",
                        noClasses()
                                .that()
                                .resideInAPackage(ROOT + "..")
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("dev.rowan..")
                                        .and(DescribedPredicate.not(
                                                resideInAnyPackage("dev.rowan.annotation..", ROOT + ".."))))),
                Arguments.of(
                        "packages have no cycles",
                        slices().matching("dev.rowan.processor.(**)").should().beFreeOfCycles()),
                Arguments.of(
                        "packages are null-marked",
                        classes()
                                .should(ArchCondition.from(DescribedPredicate.describe(
                                        "reside in a package that is @NullMarked",
                                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))));
    }

    private static ArchRule sees(String from, String... packages) {
        return noClasses()
                .that()
                .resideInAPackage("..processor..%s..".formatted(from))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(packages).map("..processor..%s.."::formatted).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void canFail(String name, ArchRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(ROOT + ".planted");

        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
    }
}
