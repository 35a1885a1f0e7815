package dev.rowan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Which package of the runtime may see which, and what none may do. */
final class RuntimeRules {
    private static final String ROOT = "dev.rowan";

    /** For each package the packages that it sees, its own apart. What is not named here sees nothing of Rowan. */
    private static final Map<String, List<String>> ARROWS = new LinkedHashMap<>();

    static {
        ARROWS.put("annotation", List.of());
        ARROWS.put("error", List.of());
        ARROWS.put("type", List.of());
        ARROWS.put("meta", List.of("annotation", "type", "error"));
        ARROWS.put("sql.node", List.of("meta", "type"));
        ARROWS.put("sql", List.of("sql.node", "meta", "type", "error", "annotation"));
        ARROWS.put("generated", List.of("sql", "meta", "type"));
        ARROWS.put("render", List.of("sql", "sql.node", "meta", "type", "error"));
        ARROWS.put("dialect", List.of("render", "sql", "sql.node", "meta", "type", "error"));
        ARROWS.put("schema.ddl", List.of("dialect", "render", "sql", "meta", "type", "error", "annotation"));
        ARROWS.put("connect", List.of("error"));
        ARROWS.put("page", List.of("error"));
        ARROWS.put("plan", List.of());
        ARROWS.put("jakarta", List.of("meta", "error"));
        ARROWS.put("micrometer", List.of("", "connect", "exec"));
        ARROWS.put("exec", List.of("page", "plan", "dialect", "render", "sql", "sql.node", "meta", "type", "error"));
        ARROWS.put(
                "load",
                List.of(
                        "exec",
                        "plan",
                        "page",
                        "dialect",
                        "render",
                        "sql",
                        "sql.node",
                        "meta",
                        "type",
                        "error",
                        "annotation"));
        ARROWS.put("xa", List.of("exec", "dialect", "error"));
        ARROWS.put("session", List.of("exec", "sql", "meta", "type", "error", "annotation"));
    }

    private RuntimeRules() {}

    /** The runtime's own classes. */
    static JavaClasses runtime() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static JavaClasses planted(Class<?>... types) {
        return new ClassFileImporter().importClasses(types);
    }

    static Stream<String> packages() {
        return ARROWS.keySet().stream();
    }

    /** A package sees what its arrows name, and nothing else of Rowan. */
    static ArchRule seesOnly(String name) {
        List<String> seen = ARROWS.get(name);
        DescribedPredicate<JavaClass> allowed = DescribedPredicate.describe(
                "that " + name + " may see",
                type -> !type.getPackageName().startsWith(ROOT)
                        || type.getPackageName().equals(ROOT + "." + name)
                        || seen.stream()
                                .anyMatch(other ->
                                        type.getPackageName().equals(other.isEmpty() ? ROOT : ROOT + "." + other)));
        return classes().that().resideInAPackage(ROOT + "." + name).should().onlyDependOnClassesThat(allowed);
    }

    /** No package sees another that sees it. */
    static ArchRule noCycles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return type.getPackageName().startsWith(ROOT)
                                ? SliceIdentifier.of(type.getPackageName())
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "packages of the runtime";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    /** JDBC and Jdbi are seen where a value, a row or a connection is really touched. */
    static ArchRule noJdbcElsewhere() {
        return noClasses()
                .that()
                .resideInAPackage(ROOT + "..")
                .and()
                .resideOutsideOfPackages(
                        ROOT + ".type", ROOT + ".exec", ROOT + ".connect", ROOT + ".generated", ROOT + ".xa")
                .and()
                .haveNameNotMatching("dev\\.rowan\\.(Database(Builder)?|TwoPhaseBuilder)")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..");
    }

    /** Nothing is found by reflection, so that a closed world stays closed. */
    static ArchRule noReflection() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.invoke.MethodHandles")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .orShould()
                .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
                .orShould()
                .callMethod(ClassLoader.class, "loadClass", String.class);
    }

    /** Every package says that null is no value unless it is said to be. */
    static ArchRule nullMarked() {
        return classes()
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "reside in a package that is @NullMarked",
                        type -> type.getPackage().isAnnotatedWith(NullMarked.class))));
    }
}
