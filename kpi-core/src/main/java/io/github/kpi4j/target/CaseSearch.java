package io.github.kpi4j.target;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Quotient;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Finds the fewest cases with which a value is judged better. On the way to a limit more cases are never worse; with a range
 * that holds up to the case that enters it or jumps over it.
 */
final class CaseSearch {

    private final TargetFinding finding;
    private final Quotient from;
    private final CasesToTarget.Way way;
    private final long last;
    private final long turn;

    CaseSearch(TargetFinding finding, Quotient from, CasesToTarget.Way way, long room) {
        this.finding = finding;
        this.from = from;
        this.way = way;
        turn = turn(room);
        last = turn == 0 ? room : turn - 1;
    }

    /** The first number of cases at which a range is entered or jumped over, so that more do not help; 0 if there is none. */
    private long turn(long room) {
        Polarity polarity = finding.target().polarity();
        Rational near = way == CasesToTarget.Way.MORE ? polarity.low() : polarity.high();
        return near == null ? 0 : first(room, cases -> isPast(cases, near));
    }

    private boolean isPast(long cases, Rational end) {
        int side = with(cases).judged().compareTo(end);
        return way == CasesToTarget.Way.MORE ? side >= 0 : side <= 0;
    }

    private TargetFinding with(long cases) {
        return finding.withExact(
                from.plus(way == CasesToTarget.Way.MORE ? cases : -cases).value());
    }

    Optional<CasesToTarget.Step> firstBetterThan(Level level) {
        long first = first(last, cases -> isBetter(cases, level));
        if (first == 0 && turn > 0 && isBetter(turn, level)) {
            first = turn;
        }
        return first == 0
                ? Optional.empty()
                : Optional.of(new CasesToTarget.Step(with(first).level(), first));
    }

    private boolean isBetter(long cases, Level level) {
        return with(cases).level().compareTo(level) < 0;
    }

    /** The smallest number from 1 to an end that passes a test, which all later ones pass as well; 0 if none does. */
    private static long first(long end, LongPredicate test) {
        if (end < 1) {
            return 0;
        }
        long low = 1;
        long high = 1;
        while (high < end && !test.test(high)) {
            low = high + 1;
            high = high > end / 2 ? end : high * 2;
        }
        if (!test.test(high)) {
            return 0;
        }
        while (low < high) {
            long middle = low + (high - low) / 2;
            if (test.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }
}
