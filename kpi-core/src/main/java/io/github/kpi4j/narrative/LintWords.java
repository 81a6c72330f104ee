package io.github.kpi4j.narrative;

import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.lint.Domain;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.lint.Place;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Series;
import java.util.List;
import java.util.Objects;

/** Words for what the author of a framework should look at: what is odd, and what to do about it. */
final class LintWords {

    private LintWords() {}

    static String message(Lint lint) {
        if (lint instanceof Lint.MissingKinds missing) {
            return missing(missing);
        }
        if (lint instanceof Lint.Overdue overdue) {
            return "the review was due by " + Words.day(overdue.reviewBy()) + ", and on " + Words.day(overdue.asOf())
                    + " no later day is set";
        }
        if (lint instanceof Lint.AskingNothing asking) {
            return askingNothing(asking);
        }
        if (lint instanceof Lint.OutsideDomain outside) {
            ValueWords values = values(outside.place());
            return "no value can be " + values.limit(outside.limit()) + ": values lie "
                    + between(outside.domain(), values);
        }
        if (lint instanceof Lint.BelowOneCase below) {
            ValueWords values = values(below.place());
            return "one case of " + ValueWords.count(below.latest().denominator()) + " is "
                    + values.step(below.latest().oneCase()) + ", more than the tolerance of "
                    + values.tolerance(below.reach());
        }
        if (lint instanceof Lint.ReachesBaseline reaches) {
            ValueWords values = values(reaches.place());
            return "the baseline of " + values.value(reaches.baseline()) + " is within the tolerance of "
                    + values.tolerance(reaches.reach()) + ", so standing still counts as near";
        }
        if (isJudgedForBeingLow(lint)) {
            return "a cost is not good for being low by itself";
        }
        return isOfAPopulation(lint) ? "nobody is named who reports this" : plain(lint.code());
    }

    /** Whether somebody is wanted who reports, because nobody answers alone. */
    private static boolean isOfAPopulation(Lint lint) {
        return lint.code() == Lint.Code.NO_OWNER
                && lint.place() instanceof Place.OfIndicator of
                && of.indicator().accountability() == Accountability.POPULATION;
    }

    /** Whether the cost is not of value for money, so that nothing is read beside it. */
    private static boolean isJudgedForBeingLow(Lint lint) {
        return lint.code() == Lint.Code.COST_WITHOUT_RESULT
                && lint.place() instanceof Place.OfIndicator of
                && of.indicator().kind() != Indicator.Kind.VALUE_FOR_MONEY;
    }

    private static ValueWords values(Place.OfTarget place) {
        return new ValueWords(place.indicator().definition());
    }

    private static String missing(Lint.MissingKinds missing) {
        List<String> kinds = missing.kinds().stream().map(LintWords::question).toList();
        String where = missing.place() instanceof Place.OfPriority ? " under this priority" : "";
        return "no indicator" + where + " says " + Words.list(kinds, "or");
    }

    private static String question(Indicator.Kind kind) {
        return switch (kind) {
            case QUANTITATIVE -> "how much (quantitative)";
            case QUALITATIVE -> "how well (qualitative)";
            case OUTCOME -> "what difference was made (outcome)";
            case VALUE_FOR_MONEY -> "at what cost and for what result (value for money)";
        };
    }

    private static String askingNothing(Lint.AskingNothing asking) {
        ValueWords values = values(asking.place());
        String promise = "the target, " + new TargetWords(values).promise(asking.target()) + ", ";
        Series.Point reached = asking.reached();
        String value = values.value(reached.value()) + " " + ValueWords.in(reached.period());
        return asking.code() == Lint.Code.TARGET_EQUAL_TO_OUTTURN
                ? promise + "asks for no more than the last outturn, " + value
                : promise + "is easier than the latest value, " + value;
    }

    private static String between(Domain domain, ValueWords values) {
        Rational low = domain.low();
        Rational high = domain.high();
        if (low == null) {
            return "at or below " + values.limit(Objects.requireNonNull(high));
        }
        return high == null
                ? "at or above " + values.limit(low)
                : "from " + values.limit(low) + " to " + values.limit(high);
    }

    private static String plain(Lint.Code code) {
        return switch (code) {
            case PRIORITY_WITHOUT_INDICATOR -> "no indicator stands under this priority";
            case NO_AUDIENCE -> "no audience of the framework sees this";
            case NO_RATIONALE -> "nobody wrote down why this is measured";
            case NO_OWNER -> "no post answers for this";
            case NO_REVIEW_DATE -> "no day is set for the review of this";
            case OUTPUT_AS_OUTCOME ->
                "a count of which more is better says how much was done, not what difference it made";
            case COST_WITHOUT_RESULT -> "a cost without a result beside it says nothing about value for money";
            case SPEND_AGAINST_BUDGET ->
                "money against money, such as spend against budget, says nothing about what was got for it";
            case POSITION_WITHOUT_POLARITY ->
                "a place among other areas is asked for, and neither more nor less is said to be better";
            case NEVER_MISSED -> "no value that can occur would be missed";
            case TOLERANCE_WITHOUT_REASON -> "nobody gave a reason for the tolerance";
            case TOLERANCE_IGNORED -> "the rating scheme does not look at tolerances";
            case MISSING_KIND,
                    REVIEW_OVERDUE,
                    TARGET_EASIER_THAN_TODAY,
                    TARGET_EQUAL_TO_OUTTURN,
                    TARGET_OUTSIDE_DOMAIN,
                    TOLERANCE_BELOW_ONE_CASE,
                    TOLERANCE_REACHES_BASELINE -> throw new AssertionError(code);
        };
    }

    static String advice(Lint lint) {
        return switch (lint.code()) {
            case MISSING_KIND -> "add an indicator for each question, or be ready to say why it is not asked";
            case PRIORITY_WITHOUT_INDICATOR -> "put an indicator under it, or take the priority out";
            case NO_AUDIENCE -> "put it into a tier that an audience sees, or ask whether anybody needs it";
            case NO_RATIONALE -> "add a rationale: one sentence for readers";
            case NO_OWNER ->
                isOfAPopulation(lint)
                        ? "add as owner the post that reports it; nobody answers for it alone"
                        : "add an owner: a post, not a person";
            case NO_REVIEW_DATE -> "add the last day for its review, within a year";
            case REVIEW_OVERDUE -> "review measure and target, then set the next day";
            case OUTPUT_AS_OUTCOME -> "call it quantitative, or measure what became of those who are counted";
            case COST_WITHOUT_RESULT ->
                isJudgedForBeingLow(lint)
                        ? "name what it buys: kind: value-for-money, with quality or outcome as partners"
                        : "name as partners the indicators of quality or outcome to read beside it";
            case SPEND_AGAINST_BUDGET ->
                "call it quantitative, and let an indicator of value for money divide the cost by what was got";
            case POSITION_WITHOUT_POLARITY -> "leave position out, or say with better which way is better";
            case TARGET_EASIER_THAN_TODAY, TARGET_EQUAL_TO_OUTTURN ->
                "set a harder target, or say in its reason why holding is enough";
            case TARGET_OUTSIDE_DOMAIN -> "set a limit that a value can reach";
            case NEVER_MISSED -> "set a limit or a tolerance that can be missed";
            case TOLERANCE_WITHOUT_REASON -> "add a reason to the target, and say there who decided the tolerance";
            case TOLERANCE_IGNORED -> "leave the tolerance out, or choose a rating scheme that has one";
            case TOLERANCE_BELOW_ONE_CASE -> "widen the tolerance to one case at least, or leave it out";
            case TOLERANCE_REACHES_BASELINE -> "narrow the tolerance, so that only part of the way counts as near";
        };
    }
}
