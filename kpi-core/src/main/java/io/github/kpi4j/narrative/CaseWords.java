package io.github.kpi4j.narrative;

import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.CasesToTarget;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.TargetFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Words for how few cases would change a level. */
final class CaseWords {

    private final ValueWords values;
    private final Measure measure;

    CaseWords(ValueWords values, Measure measure) {
        this.values = values;
        this.measure = measure;
    }

    /** Such as "10 more of 78 would meet the target"; empty where no better level is to be had and none is missing. */
    String cases(TargetFinding finding, CasesToTarget cases) {
        var parts = new ArrayList<String>();
        for (CasesToTarget.Step step : toMet(finding, cases)) {
            String count = count(cases, step);
            parts.add((parts.isEmpty() ? among(cases, count) : count) + effect(finding, step.level()));
        }
        if (finding.level().compareTo(Level.MET) > 0 && cases.toMet().isEmpty()) {
            good(finding.scheme()).ifPresent(level -> parts.add("no whole number of cases" + effect(finding, level)));
        }
        return parts.isEmpty() ? "" : Words.list(parts) + one(cases);
    }

    /** The steps up to the target; what lies beyond it is of interest once it is met. */
    private static List<CasesToTarget.Step> toMet(TargetFinding finding, CasesToTarget cases) {
        return cases.steps().stream()
                .filter(step -> finding.level().compareTo(Level.MET) <= 0
                        || cases.toMet().map(met -> step.cases() <= met.cases()).orElse(true))
                .toList();
    }

    private static String count(CasesToTarget cases, CasesToTarget.Step step) {
        return ValueWords.count(Rational.of(step.cases()))
                + (cases.way() == CasesToTarget.Way.MORE ? " more" : " fewer");
    }

    /** The least of the levels that are good. */
    private static Optional<Level> good(RatingScheme scheme) {
        return scheme.levels().stream()
                .filter(level -> level.compareTo(Level.MET) <= 0)
                .max(Comparator.naturalOrder());
    }

    private static String effect(TargetFinding finding, Level level) {
        RatingScheme scheme = finding.scheme();
        return level == Level.MET && scheme.isMetAtTheTarget()
                ? " would meet the target"
                : " would be rated " + scheme.badge(level).word();
    }

    private String among(CasesToTarget cases, String count) {
        String bottom = ValueWords.count(cases.from().denominator());
        if (measure instanceof RatePer rate) {
            return count + " among " + ValueWords.after(bottom, rate.outOf());
        }
        return measure instanceof Mean mean
                ? ValueWords.after(count, mean.of()) + " over " + ValueWords.after(bottom, mean.outOf())
                : count + " of " + bottom;
    }

    private String one(CasesToTarget cases) {
        return measure instanceof Mean
                ? ""
                : "; one case is " + values.step(cases.from().oneCase());
    }
}
