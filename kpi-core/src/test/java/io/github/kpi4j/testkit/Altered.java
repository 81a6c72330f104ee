package io.github.kpi4j.testkit;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.series.AreaRegister;
import java.util.List;

/** A framework with one part in place of another. */
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
}
