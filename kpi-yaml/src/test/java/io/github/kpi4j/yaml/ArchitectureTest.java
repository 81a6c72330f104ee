package io.github.kpi4j.yaml;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The chain of kpi-yaml, and what its public face may show. */
@AnalyzeClasses(packages = "io.github.kpi4j.yaml", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> PARSERS = List.of("com.fasterxml.jackson.", "org.yaml.snakeyaml.");
    private static final List<String> EXPORTED =
            List.of("io.github.kpi4j.yaml", "io.github.kpi4j.yaml.field", "io.github.kpi4j.yaml.problem");

    @ArchTest
    static final ArchRule everyArrowPointsDownTheChain = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .ensureAllClassesAreContainedInArchitecture()
            .layer("yaml")
            .definedBy("io.github.kpi4j.yaml")
            .layer("decode")
            .definedBy("io.github.kpi4j.yaml.decode")
            .layer("encode")
            .definedBy("io.github.kpi4j.yaml.encode")
            .layer("field")
            .definedBy("io.github.kpi4j.yaml.field")
            .layer("tree")
            .definedBy("io.github.kpi4j.yaml.tree")
            .layer("problem")
            .definedBy("io.github.kpi4j.yaml.problem")
            .whereLayer("problem")
            .mayNotAccessAnyLayer()
            .whereLayer("tree")
            .mayOnlyAccessLayers("problem")
            .whereLayer("field")
            .mayOnlyAccessLayers("problem", "tree")
            .whereLayer("encode")
            .mayOnlyAccessLayers("problem", "tree", "field")
            .whereLayer("decode")
            .mayOnlyAccessLayers("problem", "tree", "field")
            .as("every class has a place in the chain, and every arrow points down it");

    @ArchTest
    static final ArchRule noPackagesFormACycle =
            slices().matching("io.github.kpi4j.(yaml..)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noSignatureShowsTheParser = noCodeUnits()
            .that(areSeenByUsers())
            .should(have(describe("a parser's type", unit -> signature(unit).anyMatch(ArchitectureTest::isOfAParser))))
            .because("a change of parser must not break an embedder");

    @ArchTest
    static final ArchRule noFieldShowsTheParser = noFields()
            .that(areSeenByUsers())
            .should(have(describe("a parser's type", field -> type(field).anyMatch(ArchitectureTest::isOfAParser))))
            .because("a change of parser must not break an embedder");

    @ArchTest
    static final ArchRule noParentIsOfTheParser = noClasses()
            .that()
            .resideInAnyPackage(EXPORTED.toArray(String[]::new))
            .should(have(describe("a parser's type", type -> parents(type).anyMatch(ArchitectureTest::isOfAParser))))
            .because("a change of parser must not break an embedder");

    @ArchTest
    static final ArchRule nothingIsBoundByReflection = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.annotation..")
            .because("decoders are written by hand and say where a problem is (decision 16)");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(have(describe("a package marked @NullMarked", ArchitectureTest::isNullMarked)))
            .because("NullAway looks at marked code only");

    private static DescribedPredicate<JavaMember> areSeenByUsers() {
        return describe(
                "are seen by users",
                member -> EXPORTED.contains(member.getOwner().getPackageName())
                        && member.getOwner().getModifiers().contains(JavaModifier.PUBLIC)
                        && (member.getModifiers().contains(JavaModifier.PUBLIC)
                                || member.getModifiers().contains(JavaModifier.PROTECTED)));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        Stream<JavaClass> thrown = unit.getThrowsClause().getTypes().stream();
        return Stream.concat(
                thrown,
                Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    private static Stream<JavaClass> type(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream();
    }

    private static Stream<JavaClass> parents(JavaClass type) {
        return Stream.concat(type.getAllRawSuperclasses().stream(), type.getAllRawInterfaces().stream());
    }

    private static boolean isOfAParser(JavaClass type) {
        String name = type.getBaseComponentType().getFullName();
        return PARSERS.stream().anyMatch(name::startsWith);
    }

    private static boolean isNullMarked(JavaClass type) {
        return type.getPackage().isAnnotatedWith(NullMarked.class);
    }
}
