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

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.smallrye.config.ConfigMapping;
import org.crampgraph.content.Cramp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            entry("graphiql", Set.of()),
            entry("database", Set.of()),
            entry("observability", Set.of("transport", "content", "pack")),
            entry("start", Set.of("database", "pack")));

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
        noClasses().that().resideInAPackage(ROOT + "content.query..").should()
                .dependOnClassesThat().resideInAPackage(ROOT + "content").check(CLASSES);
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
}
