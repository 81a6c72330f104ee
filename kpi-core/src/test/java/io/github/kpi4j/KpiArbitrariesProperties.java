package io.github.kpi4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.baseline.BaselineFinding;
import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.evaluation.Judgement;
import io.github.kpi4j.evaluation.OtherVerdict;
import io.github.kpi4j.evaluation.OtherVerdict.Against;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.promise.ByArea;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Resolution;
import io.github.kpi4j.promise.Shape;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.TargetInForce;
import io.github.kpi4j.promise.Trajectory;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import io.github.kpi4j.target.CouncilSchemes;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.Tolerance;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.Promise;
import io.github.kpi4j.testkit.Situation;
import io.github.kpi4j.trend.TrendFinding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

@Domain(KpiDomain.class)
class KpiArbitrariesProperties {

    /** The library's own; an embedder's are made as well. */
    private static final Set<Class<?>> PROMISES = Set.of(
            io.github.kpi4j.promise.Promise.Stated.class,
            Relative.class,
            Trajectory.class,
            Profiled.class,
            ByArea.class);

    @Property(tries = 800, seed = "20261122")
    @StatisticsReport(StatisticsReportMode.OFF)
    void everyLevelAndEveryReasonOccursInTwoOfAHundredEvaluations(@ForAll Situation situation) {
        for (Evaluation evaluation : situation.evaluate().evaluations()) {
            Statistics.label("judgement")
                    .collect(evaluation.judgement().<Object>match(finding -> finding.level(), reason -> reason));
            if (evaluation.baseline() instanceof BaselineFinding.NotCompared not) {
                Statistics.label("not compared").collect(not.reason());
            }
            for (TrendFinding trend : evaluation.trends()) {
                Statistics.label("trend")
                        .collect(
                                trend instanceof TrendFinding.NotDetected not
                                        ? not.reason()
                                        : ((TrendFinding.Detected) trend).direction());
            }
        }
        Statistics.label("judgement").coverage(checker -> {
            for (Level level : Level.values()) {
                checker.check(level).percentage(share -> share >= 2);
            }
            for (Reason reason : Reason.values()) {
                checker.check(reason).percentage(share -> share >= 2);
            }
        });
        Statistics.label("not compared")
                .coverage(checker -> checker.check(Reason.NO_BASELINE).percentage(share -> share >= 2));
        Statistics.label("trend")
                .coverage(checker -> checker.check(Reason.TOO_FEW).percentage(share -> share >= 2));
    }

    @Property
    @StatisticsReport(StatisticsReportMode.OFF)
    void promisesLieOnTheirLimitsAndOnBothSides(@ForAll Promise promise) {
        promise.target()
                .margin(promise.value())
                .ifPresent(margin -> Statistics.label("margin").collect(margin.signum()));
        Statistics.label("level").collect(RatingScheme.DEFAULT.level(promise.target(), promise.value()));
        Statistics.label("margin").coverage(checker -> {
            for (int sign : List.of(-1, 0, 1)) {
                checker.check(sign).percentage(share -> share >= 5);
            }
        });
        Statistics.label("level").coverage(checker -> {
            for (Level level : Level.values()) {
                checker.check(level).percentage(share -> share >= 5);
            }
        });
    }

    @Example
    void everyShapeOfTheModelIsMade() {
        assertThat(made(KpiArbitraries.units())).isEqualTo(shapes(Unit.class));
        assertThat(made(KpiArbitraries.observations())).isEqualTo(shapes(Observation.class));
        assertThat(made(KpiArbitraries.values())).isEqualTo(shapes(Value.class));
        assertThat(made(KpiArbitraries.measures())).isEqualTo(shapes(Measure.class));
        assertThat(made(KpiArbitraries.tolerances())).isEqualTo(shapes(Tolerance.class));
        assertThat(made(KpiArbitraries.edges()))
                .containsAll(Sets.difference(shapes(Edge.class), Set.of(Edge.Own.class)))
                .anyMatch(Edge.Own.class::isAssignableFrom);
        assertThat(made(KpiArbitraries.targets())).isEqualTo(shapes(Target.class));
        assertThat(made(KpiArbitraries.promisesOfEveryKind()))
                .containsAll(PROMISES)
                .hasSizeGreaterThan(PROMISES.size());
        assertThat(made(KpiArbitraries.profiles().map(Profiled::shape))).isEqualTo(shapes(Shape.class));
        assertThat(KpiArbitraries.ratingSchemes().sampleStream().limit(2_000))
                .containsAll(CouncilSchemes.byName().values());
        assertThat(made(KpiArbitraries.baselines())).isEqualTo(shapes(Baseline.class));
        assertThat(made(KpiArbitraries.indicators())).isEqualTo(shapes(Indicator.class));
    }

    @Example
    void everyShapeOfAFindingIsReached() {
        List<Evaluation> evaluations = KpiArbitraries.situations()
                .sampleStream()
                .limit(600)
                .flatMap(situation -> situation.evaluate().evaluations().stream())
                .toList();

        assertThat(classes(evaluations.stream().map(Evaluation::judgement))).isEqualTo(shapes(Judgement.class));
        assertThat(classes(promised(evaluations).map(each -> each.version().promise())))
                .containsAll(PROMISES)
                .hasSizeGreaterThan(PROMISES.size());
        assertThat(classes(promised(evaluations).flatMap(KpiArbitrariesProperties::source)))
                .as("but a milestone on the very last day of a period, which is rare")
                .containsAll(Sets.difference(shapes(Source.class), Set.of(Source.At.class)));
        assertThat(evaluations.stream().flatMap(each -> each.otherVerdicts().stream()))
                .extracting(OtherVerdict::against)
                .contains(Against.values());
        assertThat(classes(evaluations.stream().map(Evaluation::baseline))).isEqualTo(shapes(BaselineFinding.class));
        assertThat(classes(evaluations.stream().flatMap(each -> each.trends().stream())))
                .isEqualTo(shapes(TrendFinding.class));
    }

    private static Stream<TargetInForce> promised(List<Evaluation> evaluations) {
        return evaluations.stream().flatMap(each -> Stream.ofNullable(each.target()));
    }

    private static Stream<Source> source(TargetInForce inForce) {
        return inForce.resolution() instanceof Resolution.Resolved resolved
                ? Stream.of(resolved.source())
                : Stream.empty();
    }

    private static Set<Class<?>> made(Arbitrary<?> arbitrary) {
        return classes(arbitrary.sampleStream().limit(500));
    }

    private static Set<Class<?>> classes(Stream<?> things) {
        return things.map(Object::getClass).collect(Collectors.toSet());
    }

    /** All records that a sealed interface permits, at any depth. */
    private static Set<Class<?>> shapes(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> shapes(each).stream())
                        .collect(Collectors.toSet())
                : Set.of(type);
    }
}
