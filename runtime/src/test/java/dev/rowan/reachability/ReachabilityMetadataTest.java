package dev.rowan.reachability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.config.JdbiConfig;
import org.junit.jupiter.api.Test;

/** Native executables need to be told of what Jdbi makes by reflection. A new Jdbi must not outgrow what they are told. */
class ReachabilityMetadataTest {
    private static final String FILE = "/META-INF/native-image/dev.rowan/rowan-runtime/reflect-config.json";

    @Test
    void listsEveryConfigurationThatJdbiMakesByReflection() throws IOException {
        Set<String> configurations = new ClassFileImporter()
                .importPackages("org.jdbi.v3.core").stream()
                        .filter(type -> type.isAssignableTo(JdbiConfig.class))
                        .filter(type ->
                                !type.isInterface() && !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));

        Set<String> listed = listed();
        listed.removeIf(name -> !name.startsWith("org.jdbi."));

        assertThat(configurations).hasSizeGreaterThan(10);
        assertThat(listed).isEqualTo(configurations);
    }

    private static Set<String> listed() throws IOException {
        Set<String> names = new TreeSet<>();
        try (InputStream in = ReachabilityMetadataTest.class.getResourceAsStream(FILE)) {
            for (JsonNode entry : new ObjectMapper().readTree(in)) {
                names.add(entry.get("name").asText());
            }
        }
        return names;
    }
}
