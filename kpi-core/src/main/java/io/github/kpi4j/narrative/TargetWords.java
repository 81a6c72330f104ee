package io.github.kpi4j.narrative;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.AtLeastGrade;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.NoTarget;
import io.github.kpi4j.target.PromisedInWords;
import io.github.kpi4j.target.Range;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding;
import io.github.kpi4j.target.Threshold;
import io.github.kpi4j.target.Tolerance;
import java.util.ArrayList;
import java.util.List;

/** Words for what was promised and how a value stands against it. */
final class TargetWords {

    private final ValueWords values;
    private final BandWords bands;

    TargetWords(ValueWords values) {
        this.values = values;
        this.bands = new BandWords(values);
    }

    /** The promise alone, such as "at most 18%". */
    String promise(Target target) {
        if (target instanceof Threshold threshold) {
            return side(threshold.comparison()) + " " + values.limit(threshold.value());
        }
        if (target instanceof Range range) {
            return values.limit(range.low()) + " to " + values.limit(range.high());
        }
        if (target instanceof AtLeastGrade atLeast) {
            return "at least " + Words.capital(atLeast.grade().label());
        }
        if (target instanceof NoTarget none) {
            return "none: " + none.reason();
        }
        if (target instanceof PromisedInWords words) {
            return words.text().endsWith(".")
                    ? words.text().substring(0, words.text().length() - 1)
                    : words.text();
        }
        throw new AssertionError(target);
    }

    /** The promise with its source, floor and stretch, and its tolerance where the scheme looks at it. */
    String whole(Target target, String source, RatingScheme scheme) {
        var parts = new ArrayList<String>();
        parts.add(promise(target) + source);
        if (scheme.usesTolerance()) {
            addTolerance(parts, target);
        }
        if (target instanceof Threshold threshold) {
            if (threshold.floor() != null) {
                parts.add("minimum acceptable " + values.limit(threshold.floor()));
            }
            if (threshold.stretch() != null) {
                parts.add("stretch " + values.limit(threshold.stretch()));
            }
        }
        return String.join(", ", parts);
    }

    private void addTolerance(List<String> parts, Target target) {
        if (target instanceof Threshold threshold) {
            addTolerance(parts, threshold.tolerance(), threshold.value(), "the target");
        }
        if (target instanceof Range range) {
            addTolerance(parts, range.tolerance(), range.low(), "its lower end");
        }
        if (target instanceof AtLeastGrade atLeast) {
            addTolerance(parts, atLeast.tolerance(), Rational.of(atLeast.grade().position()), "the target");
        }
    }

    private void addTolerance(List<String> parts, Tolerance tolerance, Rational limit, String name) {
        if (tolerance instanceof Tolerance.PercentOfTarget relative) {
            parts.add("near within " + Words.plain(relative.percent()) + "% of " + name);
        } else if (!(tolerance instanceof Tolerance.None)) {
            parts.add("near within " + values.tolerance(tolerance.reach(limit)));
        }
    }

    static String side(Threshold.Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> "at least";
            case AT_MOST -> "at most";
            case MORE_THAN -> "more than";
            case FEWER_THAN -> "fewer than";
        };
    }

    /** How the judged value stands: the margin, the floor, and what rounding would have changed. */
    String standing(TargetFinding finding) {
        Rational margin = finding.margin();
        boolean met = finding.target().isMet(finding.judged());
        String text = met ? met(margin) + bands.beyond(finding) : missed(margin) + bands.shortfall(finding);
        if (met != finding.level().compareTo(Level.MET) <= 0) {
            text += ", which " + SchemeWords.owner(finding.scheme()) + " rates "
                    + finding.band().badge().word();
        }
        if (finding.isBelowFloor()) {
            text += "; worse than the minimum acceptable";
        }
        if (finding.level() != finding.levelOtherwise() || limitDependsOnRounding(finding)) {
            text += "; " + rounding(finding);
        }
        return text;
    }

    private String met(Rational margin) {
        return margin.isZero() ? "met exactly" : "met with " + values.distance(margin) + " to spare";
    }

    private String missed(Rational margin) {
        return margin.isZero() ? "missed: the limit itself does not count" : "missed by " + values.distance(margin);
    }

    private static boolean limitDependsOnRounding(TargetFinding finding) {
        Target target = finding.target();
        return target.isBelowFloor(finding.exact()) != target.isBelowFloor(finding.published())
                || target.isMet(finding.exact()) != target.isMet(finding.published());
    }

    private String rounding(TargetFinding finding) {
        boolean met = finding.target().isMet(finding.exact());
        String exact = values.precise(finding.exact(), shown -> finding.target().isMet(shown) == met);
        String published = values.onLine(finding.published());
        String otherwise = finding.level() == finding.levelOtherwise()
                ? ""
                : " would read "
                        + finding.scheme().badge(finding.levelOtherwise()).word();
        return finding.judging() == TargetFinding.Judging.EXACT
                ? "judged on the exact value " + exact + ", which is published as " + published
                        + (otherwise.isEmpty() ? "" : " and" + otherwise)
                : "judged as published, " + published + "; the exact value"
                        + (otherwise.isEmpty() ? " is " + exact : " " + exact + otherwise);
    }
}
