package io.github.kpi4j.lint;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.IndicatorBuilder;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;

/** A yearly share of which nothing is left unsaid. */
final class LintFixture {

    static final Period YEAR = Period.year(YearType.FINANCIAL, 2024);
    static final LocalDate AS_OF = LocalDate.of(2025, 6, 1);

    private LintFixture() {}

    static IndicatorBuilder<Outcome> share() {
        return said(Outcome.define("share", "Share of cases closed").measuredAs(new Percentage("closed", "cases")));
    }

    /** The indicator with everything said that lints ask for, and no target yet. */
    static <T extends Indicator> IndicatorBuilder<T> said(IndicatorBuilder<T> indicator) {
        return indicator
                .rationale("Shows whether cases come to an end.")
                .owner("Head of Cases")
                .reviewBy(LocalDate.of(2026, 3, 31))
                .reported(Cadence.yearly(YearType.FINANCIAL));
    }

    static TargetVersion startingOn(LocalDate from, Target target) {
        return new TargetVersion(from, null, target, null, "local", "agreed at the annual review");
    }

    static TargetVersion always(Target target) {
        return startingOn(TargetVersion.ALWAYS, target);
    }

    static Framework framework(List<Priority> priorities, Indicator... indicators) {
        return new Framework(
                "f",
                "F",
                new AreaId("here"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                priorities,
                List.of(),
                List.of(indicators));
    }

    static Scorecard card(Indicator indicator, Figure... figures) {
        return Evaluator.evaluate(framework(List.of(), indicator), Figures.of(figures), YEAR, AS_OF);
    }

    static Figure figure(Period period, long numerator, long denominator) {
        return Figure.of("share", "here", period, numerator, denominator);
    }

    /** The codes about indicators, in order: balance is another matter. */
    static List<Lint.Code> codes(List<Lint> lints) {
        return lints.stream()
                .map(Lint::code)
                .filter(code -> code != Lint.Code.MISSING_KIND)
                .toList();
    }

    static List<Lint.Code> codes(Indicator indicator, Figure... figures) {
        return codes(Linter.lint(card(indicator, figures)));
    }
}
