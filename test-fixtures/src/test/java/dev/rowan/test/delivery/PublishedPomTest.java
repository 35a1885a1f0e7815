package dev.rowan.test.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.Rowan;
import dev.rowan.test.delivery.PublishedPom.Artifact;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an application gets that names Rowan. */
class PublishedPomTest {
    @Test
    void theRuntimeBringsFourLibrariesAndTheAnnotations() throws Exception {
        assertThat(required("runtime"))
                .containsExactlyInAnyOrder(
                        "dev.rowan:rowan-annotations",
                        "org.jdbi:jdbi3-core",
                        "com.zaxxer:HikariCP",
                        "org.slf4j:slf4j-api",
                        "org.jspecify:jspecify");
        assertThat(PublishedPom.of("runtime").dependencies().filter(Artifact::optional))
                .extracting(Artifact::name)
                .containsExactlyInAnyOrder(
                        "com.fasterxml.jackson.core:jackson-databind",
                        "io.micrometer:micrometer-core",
                        "jakarta.validation:jakarta.validation-api",
                        "org.postgresql:postgresql");
    }

    @Test
    void annotationsProcessorAndFixturesBringWhatTheyNeed() throws Exception {
        assertThat(required("annotations")).containsExactly("org.jspecify:jspecify");
        assertThat(required("processor"))
                .containsExactlyInAnyOrder(
                        "dev.rowan:rowan-annotations", "org.jspecify:jspecify", "com.palantir.javapoet:javapoet");
        assertThat(required("test-fixtures"))
                .containsExactlyInAnyOrder(
                        "dev.rowan:rowan-runtime", "org.jspecify:jspecify", "org.junit.jupiter:junit-jupiter-api");
    }

    @ParameterizedTest
    @ValueSource(strings = {"annotations", "runtime", "processor", "test-fixtures"})
    void aModulesPomStandsOnItsOwn(String module) throws Exception {
        PublishedPom pom = PublishedPom.of(module);
        assertThat(pom.text()).doesNotContain("${");
        assertThat(pom.has("parent")).isFalse();
        assertThat(pom.has("build")).isFalse();
        assertThat(pom.has("licenses")).isTrue();
        assertThat(pom.dependencies()).isNotEmpty().allSatisfy(dependency -> {
            assertThat(dependency.version()).matches("\\d.*");
            assertThat(dependency.scope()).isEqualTo("compile");
        });
    }

    @Test
    void theRootIsABomOfModulesPoolAndDrivers() throws Exception {
        PublishedPom bom = PublishedPom.of(".");
        assertThat(bom.managed())
                .extracting(Artifact::name)
                .containsExactlyInAnyOrder(
                        "dev.rowan:rowan-annotations",
                        "dev.rowan:rowan-runtime",
                        "dev.rowan:rowan-processor",
                        "dev.rowan:rowan-test-fixtures",
                        "org.jdbi:jdbi3-core",
                        "com.zaxxer:HikariCP",
                        "com.mysql:mysql-connector-j",
                        "org.mariadb.jdbc:mariadb-java-client",
                        "org.postgresql:postgresql",
                        "com.h2database:h2",
                        "org.xerial:sqlite-jdbc");
        assertThat(bom.managed())
                .extracting(Artifact::version)
                .allSatisfy(version -> assertThat(version.equals("${project.version}") || version.matches("\\d.*"))
                        .isTrue());
        assertThat(List.of("parent", "properties", "profiles", "dependencies", "build"))
                .noneMatch(bom::has);
        assertThat(bom.text()).contains("<version>" + Rowan.version() + "</version>");
    }

    private static List<String> required(String module) throws Exception {
        return PublishedPom.of(module)
                .dependencies()
                .filter(dependency -> !dependency.optional())
                .map(Artifact::name)
                .toList();
    }
}
