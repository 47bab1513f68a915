package org.crampgraph;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.config.ConfigMapping;
import org.crampgraph.content.model.Cramp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Allowed dependencies between packages, and forbidden ones.
class ArchitectureTest {

    private static final String ROOT = "org.crampgraph.";

    /// Each package with our packages that it may use, besides itself and its subpackages.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            entry("words", Set.of()),
            entry("evidence", Set.of()),
            entry("content", Set.of("evidence")),
            entry("pack", Set.of("content", "evidence", "words")),
            entry("search", Set.of("content", "evidence")),
            entry("matching", Set.of("content", "evidence")),
            entry("intake", Set.of("content", "evidence")),
            entry("interactions", Set.of("content", "evidence")),
            entry("certainty", Set.of("content", "evidence")),
            entry("graphql",
                    Set.of("search", "matching", "intake", "interactions", "certainty", "content", "evidence")),
            entry("transport", Set.of("graphql", "content", "evidence", "words")),
            entry("graphiql", Set.of("transport")),
            entry("pages", Set.of("transport", "content", "evidence")),
            entry("database", Set.of()),
            entry("observability", Set.of("transport", "content", "pack")),
            entry("start", Set.of("database", "pack")));

    private static final DescribedPredicate<JavaClass> INTERNALS = resideInAnyPackage("graphql.execution..",
            "io.smallrye.graphql.bootstrap..", "io.smallrye.graphql.execution..", "io.smallrye.graphql.scalar..",
            "io.smallrye.graphql.schema..", "io.smallrye.graphql.transformation..",
            "io.smallrye.graphql.validation..", "io.quarkus.smallrye.graphql..", "..impl..", "..internal..");

    /// Classes outside the engine that use internals, with the reason.
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "transport.connection.ConnectionGuard", "VertxBuilder is in the signature of Vert.x' public interface",
            "transport.websocket.UpgradedRequest", "the upstream fault that it describes",
            "graphql.IdLists", "the model of the schema is in the signature of SmallRye's public interface",
            "graphql.StandardNumbers", "SmallRye has no public interface to replace its scalars");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.crampgraph");

    /// Otherwise every rule here would match nothing.
    @Test
    void seesTheClasses() {
        assertTrue(CLASSES.contain(Cramp.class));
    }

    @Test
    void knowsEveryPackage() {
        var packages = new TreeSet<String>();
        CLASSES.stream().map(type -> type.getPackageName()).filter(name -> name.startsWith(ROOT))
                .forEach(name -> packages.add(name.substring(ROOT.length()).split("\\.")[0]));
        assertEquals(new TreeSet<>(MAY_USE.keySet()), packages, "say in MAY_USE what each package may use");
    }

    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void dependsOneWay(String name) {
        var allowed = Stream.concat(Stream.of(name), MAY_USE.get(name).stream()).map(one -> ROOT + one + "..")
                .toArray(String[]::new);
        noClasses().that().resideInAPackage(ROOT + name + "..").should().dependOnClassesThat(
                resideInAPackage("org.crampgraph..").and(not(resideInAnyPackage(allowed)))).check(CLASSES);
    }

    @Test
    void hasNoCycleOfPackages() {
        slices().matching("org.crampgraph.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /// The code that reads pages does not know their content.
    @Test
    void keepsQueriesApartFromContent() {
        var queries = resideInAnyPackage(ROOT + "content.query..", ROOT + "content.fields..", ROOT + "content.input..");
        noClasses().that(queries).should().dependOnClassesThat(resideInAPackage(ROOT + "content..").and(not(queries)))
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "content", "pack", "graphql", "pages" })
    void hasNoCycleInside(String name) {
        slices().matching(ROOT + name + ".(*)").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = { "content", "pack", "graphql", "pages" })
    void keepsPackagesSmall(String name) {
        var classes = CLASSES.stream().filter(type -> type.getPackageName().startsWith(ROOT + name))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().contains("_"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertEquals(Map.of(), classes.entrySet().stream().filter(size -> size.getValue() > 22)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)), "split these packages");
    }

    @Test
    void namesPackagesForWhatTheyDo() {
        var vague = Stream.of("service", "services", "dto", "mapper", "impl", "util", "utils", "common", "helper")
                .map(name -> ".." + name + "..").toArray(String[]::new);
        noClasses().should().resideInAnyPackage(vague).check(CLASSES);
    }

    @Test
    void keepsEntitiesActiveRecords() {
        classes().that().areAnnotatedWith(Entity.class).should().beAssignableTo(PanacheEntityBase.class).check(CLASSES);
    }

    @Test
    void doesNotReflect() {
        noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..").check(CLASSES);
    }

    /// Otherwise a misspelt key of a missing group would go unnoticed.
    @Test
    void checksEveryGroupOfKeysAtStart() {
        var groups = CLASSES.stream().filter(type -> type.isAnnotatedWith(ConfigMapping.class)).map(JavaClass::reflect);
        assertEquals(Set.copyOf(CrampGraph.CONFIGURATION), groups.collect(Collectors.toSet()));
    }

    /// Only the command `check` prints its result.
    @Test
    void writesNothingToStandardOutput() {
        noClasses().that().areNotAssignableTo(CrampGraph.class).should().accessField(System.class, "out")
                .check(CLASSES);
    }

    /// At every depth.
    @Test
    void hasNoCycleInsideTheTransport() {
        slices().assignedFrom(new SliceAssignment() {

            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return type.getPackageName().startsWith(ROOT + "transport") ? SliceIdentifier.of(type.getPackageName())
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of the transport";
            }
        }).should().beFreeOfCycles().check(CLASSES);
    }

    /// Any release of a library may change its internals, so only the engine uses them, with these exceptions.
    @Test
    void keepsInternalsOfLibrariesInTheEngine() {
        var users = CLASSES.stream().filter(not(resideInAPackage(ROOT + "transport.engine..")))
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> INTERNALS.test(use.getTargetClass())))
                .map(type -> type.getName().substring(ROOT.length()).replaceFirst("\\$.*", ""))
                .collect(Collectors.toSet());
        assertEquals(EXCEPTIONS.keySet(), users);
    }
}
