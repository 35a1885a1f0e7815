package dev.rowan.test.architecture;

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

/** Every rule is shown to fail on classes under {@code planted} that break it. */
class FixtureRulesTest {
    private static final String PLANTED = "dev.rowan.test.architecture.planted";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.rowan.test");

    /** What the runtime keeps to itself and to generated code. */
    private static final DescribedPredicate<JavaClass> INTERNALS = resideInAnyPackage(
                    "dev.rowan.sql.node..", "dev.rowan.generated..", "dev.rowan.exec..")
            .and(
                    DescribedPredicate.not(
                            nameMatching(
                                    "dev\\.rowan\\.exec\\."
                                            + "(Cancellation|Execution|ExecutionKind|ExecutionListener|ExecutionObserver|ExecutionStart|Isolation|RowanPlugin|StatementLog|StatementOptions)")));

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(
                        "servers know nothing of Rowan",
                        noClasses()
                                .that()
                                .resideInAPackage("..test..server..")
                                .should()
                                .dependOnClassesThat(resideInAPackage("dev.rowan..")
                                        .and(DescribedPredicate.not(resideInAPackage("..test..server..")))
                                        .as("are Rowan's"))),
                Arguments.of(
                        "what is for users does not need the suite",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..compliance..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..compliance..")),
                Arguments.of(
                        "fixtures use public API",
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("..model..") // where code is generated, and little else is
                                .and()
                                .haveNameNotMatching(
                                        ".*\\.(depot|desk|fleet|press|publishing|shop)\\.\\w+(Table|Builder|Columns|Key|Shape|Projection)(\\$.*)?")
                                .should()
                                .dependOnClassesThat(INTERNALS.as("are the runtime's own"))),
                Arguments.of(
                        "packages have no cycles",
                        slices().matching("dev.rowan.test.(**)").should().beFreeOfCycles()),
                Arguments.of(
                        "packages are null-marked",
                        classes()
                                .should(ArchCondition.from(DescribedPredicate.describe(
                                        "reside in a package that is @NullMarked",
                                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds(String name, ArchRule rule) {
        rule.check(MAIN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void canFail(String name, ArchRule rule) {
        JavaClasses planted = new ClassFileImporter().importPackages(PLANTED);

        assertThatThrownBy(() -> rule.check(planted)).isInstanceOf(AssertionError.class);
    }
}
