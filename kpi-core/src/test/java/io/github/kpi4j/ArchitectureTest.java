package io.github.kpi4j;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rooms of kpi-core and the arrows between them: who may know whom. */
@AnalyzeClasses(packages = "io.github.kpi4j", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> NUMBERS_AND_TIME = List.of("number", "period");
    private static final List<String> UP_TO_SERIES = with(NUMBERS_AND_TIME, "series");
    private static final List<String> FOR_ANALYSIS = with(UP_TO_SERIES, "statistics");
    private static final List<String> FOR_MEASURES = with(UP_TO_SERIES, "formula", "price");
    private static final List<String> ANALYSES =
            List.of("target", "baseline", "benchmark", "forecast", "intervention", "vfm");
    private static final List<String> UP_TO_TREND = with(
            with(FOR_ANALYSIS, ANALYSES.toArray(String[]::new)),
            "formula",
            "measure",
            "price",
            "promise",
            "evidence",
            "rollup",
            "summary",
            "chain",
            "disclosure",
            "outlook",
            "significance",
            "spc",
            "trend");
    private static final List<String> UP_TO_INDICATOR = with(UP_TO_TREND, "indicator");
    private static final List<String> UP_TO_EVALUATION = with(UP_TO_INDICATOR, "evaluation");
    private static final List<String> UP_TO_LINT = with(UP_TO_EVALUATION, "lint");
    private static final List<String> UP_TO_REPORT = with(UP_TO_LINT, "report");

    @ArchTest
    static final ArchRule everyArrowPointsToALowerRoom = arrows();

    @ArchTest
    static final ArchRule noRoomsFormACycle =
            slices().matching("io.github.kpi4j.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingButTheNamedLibrariesIsUsed = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.kpi4j..",
                    "com.google.common..",
                    "org.apache.commons.statistics..",
                    "org.jspecify.annotations",
                    "java.lang",
                    "java.math",
                    "java.text",
                    "java.time..",
                    "java.util",
                    "java.util.concurrent..",
                    "java.util.function",
                    "java.util.regex",
                    "java.util.stream")
            .because("kpi-core reads and writes nothing, logs nothing and knows no Jackson (decisions 6 and 16)");

    @ArchTest
    static final ArchRule onlyBulkEvaluationKnowsOfOtherThreads = noClasses()
            .that()
            .haveNameNotMatching("io\\.github\\.kpi4j\\.evaluation\\.(BulkEvaluation|PanelTask)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.concurrent..")
            .because("all else is a function of its arguments; the caller's executor is let in at one place");

    private static LayeredArchitecture arrows() {
        LayeredArchitecture rooms = layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture();
        for (String room : with(UP_TO_REPORT, "narrative")) {
            rooms = rooms.layer(room).definedBy("io.github.kpi4j." + room + "..");
        }
        rooms = allow(rooms, "statistics", List.of());
        rooms = allow(rooms, "number", List.of());
        rooms = allow(rooms, "period", List.of());
        rooms = allow(rooms, "series", NUMBERS_AND_TIME);
        rooms = allow(rooms, "formula", UP_TO_SERIES);
        rooms = allow(rooms, "price", NUMBERS_AND_TIME);
        rooms = allow(rooms, "measure", FOR_MEASURES);
        rooms = allow(rooms, "rollup", with(FOR_MEASURES, "measure"));
        rooms = allow(rooms, "summary", with(UP_TO_SERIES, "target"));
        rooms = allow(rooms, "chain", UP_TO_SERIES);
        for (String analysis : ANALYSES) {
            rooms = allow(rooms, analysis, FOR_ANALYSIS);
        }
        rooms = allow(rooms, "disclosure", with(UP_TO_SERIES, "benchmark"));
        rooms = allow(rooms, "outlook", with(FOR_ANALYSIS, "forecast"));
        rooms = allow(rooms, "significance", with(FOR_ANALYSIS, "target"));
        rooms = allow(rooms, "promise", with(UP_TO_SERIES, "target"));
        rooms = allow(rooms, "evidence", with(UP_TO_SERIES, "target", "intervention"));
        rooms = allow(rooms, "spc", FOR_ANALYSIS);
        rooms = allow(rooms, "trend", with(FOR_ANALYSIS, "spc"));
        rooms = allow(rooms, "indicator", UP_TO_TREND);
        rooms = allow(rooms, "evaluation", UP_TO_INDICATOR);
        rooms = allow(rooms, "lint", UP_TO_EVALUATION);
        rooms = allow(rooms, "report", UP_TO_LINT);
        return allow(rooms, "narrative", UP_TO_REPORT)
                .as("every class has a room, and every arrow points to a lower one");
    }

    private static LayeredArchitecture allow(LayeredArchitecture rooms, String room, Collection<String> lower) {
        return lower.isEmpty()
                ? rooms.whereLayer(room).mayNotAccessAnyLayer()
                : rooms.whereLayer(room).mayOnlyAccessLayers(lower.toArray(String[]::new));
    }

    private static List<String> with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toList();
    }
}
