package io.github.kpi4j.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.trend.TestedRule;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever the model can hold, a file can say: every shape occurs in an accepted case. */
class VocabularyTest {

    private static final KpiYaml YAML = KpiYaml.standard();
    private static final List<Path> CASES = Golden.cases("accepted");

    private static Framework framework(Path folder) {
        return YAML.load(folder.resolve("framework.yaml")).orElseThrow();
    }

    private static Stream<Definition> definitions() {
        return CASES.stream()
                .flatMap(folder -> framework(folder).indicators().stream())
                .map(Indicator::definition);
    }

    private static Stream<Target> targets() {
        return definitions()
                .flatMap(definition -> definition.targets().versions().stream())
                .flatMap(version -> version.stated().stream());
    }

    private static Stream<Tolerance> tolerances(Target target) {
        if (target instanceof Threshold threshold) {
            return Stream.of(threshold.tolerance());
        }
        if (target instanceof Range range) {
            return Stream.of(range.tolerance());
        }
        return target instanceof AtLeastGrade grade ? Stream.of(grade.tolerance()) : Stream.empty();
    }

    private static Stream<Observation> observations() {
        return CASES.stream()
                .flatMap(folder ->
                        YAML.loadFigures(folder.resolve("figures.csv"), framework(folder)).orElseThrow().all().stream())
                .map(Figure::observation);
    }

    private static <T> void everyShapeOf(Class<T> sealed, Stream<? extends T> found) {
        everyShapeOf(sealed, found, Function.identity());
    }

    private static <T, S> void everyShapeOf(Class<S> sealed, Stream<? extends T> found, Function<T, S> part) {
        Set<Class<?>> classes = found.map(each -> part.apply(each).getClass()).collect(Collectors.toSet());
        assertThat(classes).containsExactlyInAnyOrderElementsOf(leaves(sealed).toList());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(VocabularyTest::leaves)
                : Stream.of(type);
    }

    @Test
    void everyMeasureCanBeWritten() {
        everyShapeOf(Measure.class, definitions(), Definition::measure);
    }

    @Test
    void everyTargetCanBeWritten() {
        everyShapeOf(Target.class, targets());
    }

    @Test
    void everyToleranceCanBeWritten() {
        everyShapeOf(Tolerance.class, targets().flatMap(VocabularyTest::tolerances));
    }

    @Test
    void everyBaselineCanBeWritten() {
        everyShapeOf(Baseline.class, definitions().flatMap(each -> each.baselines().all().stream()));
    }

    @Test
    void everyTestedTrendRuleCanBeWritten() {
        everyShapeOf(
                TestedRule.class,
                definitions()
                        .flatMap(each -> each.trends().stream())
                        .filter(TestedRule.class::isInstance)
                        .map(TestedRule.class::cast));
    }

    @Test
    void everyKindOfIndicatorCanBeWritten() {
        everyShapeOf(Indicator.class, CASES.stream().flatMap(folder -> framework(folder).indicators().stream()));
    }

    @Test
    void everyObservationCanBeWritten() {
        everyShapeOf(Observation.class, observations());
    }

    @Test
    void everyUnitOfAValueCanBeWritten() {
        Set<Class<?>> units = definitions()
                .map(definition -> definition.measure().unit().getClass())
                .collect(Collectors.toSet());

        assertThat(units)
                .as("percentage points are the unit of a gap")
                .containsExactlyInAnyOrderElementsOf(leaves(Unit.class).toList());
    }
}
