package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Figures that match a framework, with gaps, revisions, later figures, and now and then a whole series of another kind. */
final class SituationArbitraries {

    private static final int DRAFTS = 61;
    private static final int SLOTS_BACK = 9;
    private static final int SLOTS_BACK_ELSEWHERE = 2;
    private static final int SLOTS_AHEAD = 2;
    private static final int DAYS_TO_REVISION = 60;

    private SituationArbitraries() {}

    static Arbitrary<Situation> situations(Arbitrary<Framework> frameworks) {
        return Combinators.combine(
                        frameworks,
                        FigureDraft.drafts().list().ofSize(DRAFTS),
                        PeriodArbitraries.reported(),
                        Arbitraries.of(10, 40, 100, 100, 250, 250, 250, 250, 250, 250, -20),
                        Arbitraries.integers().between(0, 19))
                .as((framework, drafts, period, delay, odd) -> new Situation(
                        framework,
                        new Rows(framework, drafts, period, odd).all(),
                        period,
                        period.end().plusDays(delay)))
                .withoutEdgeCases();
    }

    static Arbitrary<Figure> figures() {
        return situations(FrameworkArbitraries.frameworks())
                .filter(situation -> !situation.rows().isEmpty())
                .flatMap(situation -> Arbitraries.of(situation.rows()));
    }

    /** Fills the cells of indicators, areas and slots with one draft after the other. */
    private static final class Rows {

        private final Framework framework;
        private final List<FigureDraft> drafts;
        private final Period reported;
        private final int odd;
        private final Map<List<Object>, Figure> rows = new LinkedHashMap<>();
        private int next;

        Rows(Framework framework, List<FigureDraft> drafts, Period reported, int odd) {
            this.framework = framework;
            this.drafts = drafts;
            this.reported = reported;
            this.odd = odd;
        }

        List<Figure> all() {
            for (int i = 0; i < framework.indicators().size(); i++) {
                Indicator indicator = framework.indicators().get(i);
                if (indicator.definition().measure() instanceof OwnFigures) {
                    addSeries(indicator.definition(), framework.area(), SLOTS_BACK, i == odd);
                    for (AreaId area : others(indicator)) {
                        addSeries(indicator.definition(), area, SLOTS_BACK_ELSEWHERE, i == odd);
                    }
                }
            }
            return new ArrayList<>(rows.values());
        }

        private Set<AreaId> others(Indicator indicator) {
            var areas = new LinkedHashSet<AreaId>();
            for (Comparator comparator : framework.comparatorsOf(indicator)) {
                areas.addAll(comparator.members());
            }
            areas.remove(framework.area());
            return areas;
        }

        private void addSeries(Definition definition, AreaId area, int back, boolean ofAnotherKind) {
            Cadence cadence = definition.reporting().figures();
            long stride = SeriesArbitraries.stride(cadence);
            long last = cadence.slotHolding(reported.end().plusDays(1)) - 1;
            for (int step = -back; step <= SLOTS_AHEAD; step++) {
                FigureDraft draft = drafts.get(next++ % drafts.size());
                if (draft.shape() != FigureDraft.Shape.NO_ROW) {
                    Period period = cadence.in(last + step * stride);
                    add(definition, area, ofAnotherKind ? anotherKind(period) : period, draft);
                }
            }
        }

        private static Period anotherKind(Period period) {
            Span span = period.kind().span() == Span.MONTH ? Span.YEAR : Span.MONTH;
            return Period.of(new PeriodKind(span, YearType.FINANCIAL), period.end());
        }

        private void add(Definition definition, AreaId area, Period period, FigureDraft draft) {
            boolean early = draft.extra() == FigureDraft.Extra.EARLY_SNAPSHOT
                    && period.kind().span() == Span.SNAPSHOT;
            Period when = early ? Period.of(period.kind(), period.end().minusDays(9)) : period;
            Observation observation = draft.observation(definition.measure(), definition.targets());
            LocalDate recorded = draft.lag() < 0 ? null : when.end().plusDays(draft.lag());
            put(new Figure(definition.id(), area, when, observation, draft.marks(), recorded, ""));
            if (draft.extra() == FigureDraft.Extra.REVISED_LATER) {
                LocalDate revised = when.end().plusDays(draft.lag() + DAYS_TO_REVISION);
                Observation later = draft.pick() % 2 == 0
                        ? new Observation.Missing(Reason.NOT_AVAILABLE)
                        : drafts.get(draft.size() % drafts.size())
                                .observation(definition.measure(), definition.targets());
                put(new Figure(definition.id(), area, when, later, draft.marks(), revised, "revised"));
            }
        }

        private void put(Figure figure) {
            rows.putIfAbsent(List.of(figure.indicator(), figure.area(), figure.period(), figure.knownFrom()), figure);
        }
    }
}
