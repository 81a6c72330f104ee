package io.github.kpi4j.narrative;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.promise.Anchor;
import io.github.kpi4j.promise.Profiled;
import io.github.kpi4j.promise.Promise;
import io.github.kpi4j.promise.Relative;
import io.github.kpi4j.promise.Relative.Reference;
import io.github.kpi4j.promise.Relative.Step;
import io.github.kpi4j.promise.Source;
import io.github.kpi4j.promise.Trajectory;

/** Words for where a target comes from. */
final class SourceWords {

    private final ValueWords values;

    SourceWords(ValueWords values) {
        this.values = values;
    }

    /** Such as " (440 at the baseline of 2023/24 plus 800)"; nothing for a limit that was stated outright. */
    String inBrackets(Source source) {
        String text = source(source);
        return text.isEmpty() ? "" : " (" + text + ")";
    }

    private String source(Source source) {
        if (source instanceof Source.Stepped stepped) {
            return anchor(stepped.from()) + step(stepped.step());
        }
        if (source instanceof Source.At at) {
            return "the milestone of " + Words.day(at.milestone().day());
        }
        if (source instanceof Source.OfYear part) {
            return ofYear(part);
        }
        if (source instanceof Source.Underway underway) {
            return underway(underway);
        }
        return source instanceof Source.Own own ? own.text() : "";
    }

    private String ofYear(Source.OfYear part) {
        String year = "the year's " + values.limit(part.year());
        if (part.reach() == Profiled.Reach.LEVEL) {
            return "on the way to " + year;
        }
        String share = part.share() == null || part.share().equals(Rational.ONE)
                ? year
                : Words.percent(part.share().times(Rational.HUNDRED)) + " of " + year;
        return part.reach() == Profiled.Reach.YEAR_TO_DATE ? share + " by then" : share;
    }

    private String underway(Source.Underway way) {
        return switch (way.between()) {
            case LINEAR -> "on the way from " + milestone(way.from()) + " to " + milestone(way.to());
            case STEP ->
                "since " + Words.day(way.from().day()) + ", until "
                        + values.limit(way.to().value()) + " on "
                        + Words.day(way.to().day());
        };
    }

    private String milestone(Trajectory.Milestone milestone) {
        return values.limit(milestone.value()) + " on " + Words.day(milestone.day());
    }

    private String anchor(Anchor.Known anchor) {
        String value = values.onLine(anchor.value());
        if (anchor instanceof Anchor.AtBaseline start) {
            String of = start.period() == null ? "" : " of " + start.period().label();
            return value + " at the baseline" + of;
        }
        if (anchor instanceof Anchor.LastYear then) {
            return value + " " + ValueWords.in(then.period());
        }
        var comparator = (Anchor.OfComparator) anchor;
        String known = comparator.known() < comparator.members()
                ? " from " + comparator.known() + " of " + comparator.members() + " areas"
                : "";
        return comparator.name() + " " + value + known;
    }

    private String step(Step step) {
        if (step instanceof Step.By by) {
            return sign(by.amount()) + values.tolerance(by.amount().abs());
        }
        if (step instanceof Step.ByPercent by) {
            return sign(by.percent()) + Words.plain(by.percent().abs()) + "% of that";
        }
        return "";
    }

    private static String sign(Rational step) {
        return step.signum() < 0 ? " minus " : " plus ";
    }

    /** What was promised, before any number is known: "at least the baseline plus 800". */
    String promise(Promise promise, String comparator) {
        if (promise instanceof Relative relative) {
            return TargetWords.side(relative.terms().comparison()) + " " + reference(relative.to(), comparator)
                    + step(relative.step());
        }
        if (promise instanceof Profiled profiled) {
            return TargetWords.side(profiled.terms().comparison()) + " " + values.limit(profiled.year())
                    + " in the year, spread over it";
        }
        return promise instanceof Trajectory way
                ? TargetWords.side(way.terms().comparison()) + " "
                        + Words.list(way.milestones().stream()
                                .map(each -> values.limit(each.value()) + " by " + Words.day(each.day()))
                                .toList())
                : "";
    }

    private static String reference(Reference to, String comparator) {
        if (to instanceof Reference.ToBaseline) {
            return "the baseline";
        }
        return to instanceof Reference.ToComparator ? comparator : "the same period last year";
    }
}
