package dev.rowan.architecture;

import static dev.rowan.architecture.RuntimeRules.planted;
import static dev.rowan.architecture.RuntimeRules.seesOnly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.rowan.architecture.planted.unmarked.Unmarked;
import dev.rowan.type.PlantedUpwardArrow;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuntimeRulesTest {
    private static final JavaClasses RUNTIME = RuntimeRules.runtime();

    @ParameterizedTest
    @MethodSource("dev.rowan.architecture.RuntimeRules#packages")
    void aPackageSeesOnlyWhatItsArrowsName(String name) {
        seesOnly(name).allowEmptyShould(name.equals("annotation")).check(RUNTIME);
    }

    @Test
    void everyPackageHasItsArrows() {
        Set<String> packages = RUNTIME.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith("dev.rowan."))
                .map(name -> name.substring("dev.rowan.".length()))
                .collect(Collectors.toSet());
        packages.removeIf(name -> name.equals("annotation"));
        assertThat(RuntimeRules.packages()).containsAll(packages);
    }

    @Test
    void anArrowUpwardsIsFound() {
        assertFinds(seesOnly("type"), PlantedUpwardArrow.class);
    }

    @Test
    void packagesHaveNoCycles() {
        RuntimeRules.noCycles().check(RUNTIME);
    }

    @Test
    void aCycleIsFound() {
        assertFinds(RuntimeRules.noCycles(), PlantedUpwardArrow.class, dev.rowan.exec.PlantedDownwardArrow.class);
    }

    @Test
    void jdbcStaysWhereItIsTouched() {
        RuntimeRules.noJdbcElsewhere().check(RUNTIME);
    }

    @Test
    void jdbcElsewhereIsFound() {
        assertFinds(RuntimeRules.noJdbcElsewhere(), dev.rowan.sql.PlantedJdbc.class);
    }

    @Test
    void nothingIsFoundByReflection() {
        RuntimeRules.noReflection().check(RUNTIME);
    }

    @Test
    void reflectionIsFound() {
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByReflect.class);
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByName.class);
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByNameAndLoader.class);
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByLoader.class);
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByHandle.class);
        assertFinds(RuntimeRules.noReflection(), dev.rowan.sql.PlantedReflection.ByService.class);
    }

    @Test
    void everyPackageIsNullMarked() {
        RuntimeRules.nullMarked().check(RUNTIME);
    }

    @Test
    void anUnmarkedPackageIsFound() {
        assertFinds(RuntimeRules.nullMarked(), Unmarked.class);
    }

    private static void assertFinds(ArchRule rule, Class<?>... planted) {
        JavaClasses classes = planted(planted);
        assertThatThrownBy(() -> rule.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(planted[0].getPackageName());
    }
}
