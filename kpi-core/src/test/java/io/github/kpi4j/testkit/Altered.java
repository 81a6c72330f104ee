package io.github.kpi4j.testkit;

import io.github.kpi4j.baseline.Baselines;
import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.Qualitative;
import io.github.kpi4j.indicator.Quantitative;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.promise.TargetHistory;
import io.github.kpi4j.series.AreaRegister;
import java.util.List;

/** A framework, or an indicator, with one part in place of another. */
final class Altered {

    private Altered() {}

    static Framework register(Framework framework, AreaRegister other) {
        return made(framework, framework.comparators(), framework.indicators(), other);
    }

    static Framework indicators(Framework framework, List<Indicator> others) {
        return made(framework, framework.comparators(), others, framework.register());
    }

    static Framework comparators(Framework framework, List<Comparator> others) {
        return made(framework, others, framework.indicators(), framework.register());
    }

    private static Framework made(
            Framework framework, List<Comparator> comparators, List<Indicator> indicators, AreaRegister register) {
        return new Framework(
                framework.id(),
                framework.name(),
                framework.area(),
                framework.years(),
                framework.scheme(),
                framework.priorities(),
                comparators,
                indicators,
                framework.governance(),
                framework.rollUp(),
                framework.chain(),
                register,
                framework.disclosure());
    }

    static Indicator promises(Indicator indicator, TargetHistory targets, Baselines baselines) {
        Definition old = indicator.definition();
        Definition definition = new Definition(
                old.id(),
                old.name(),
                old.rationale(),
                old.priority(),
                old.tiers(),
                old.owner(),
                old.measure(),
                old.polarity(),
                old.rounding(),
                old.rating(),
                old.reporting(),
                old.plausible(),
                targets,
                baselines,
                old.trends(),
                old.comparators(),
                old.reviewBy(),
                old.rollUp(),
                old.stewardship(),
                old.outlook(),
                old.significance());
        if (indicator instanceof ValueForMoney value) {
            return new ValueForMoney(definition, value.lens(), value.partners(), value.since(), value.costDeadBand());
        }
        if (indicator instanceof Outcome outcome) {
            return new Outcome(definition, outcome.accountability(), outcome.contributors(), outcome.turnTheCurve());
        }
        return indicator instanceof Qualitative quality
                ? new Qualitative(definition, quality.voice())
                : new Quantitative(definition);
    }
}
