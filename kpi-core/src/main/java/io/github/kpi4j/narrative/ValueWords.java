package io.github.kpi4j.narrative;

import io.github.kpi4j.baseline.Baseline;
import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.lint.Domain;
import io.github.kpi4j.measure.Formula;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.Percentage;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.measure.UnitCost;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Frequency;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;

/** Words for the values, limits and differences of one indicator, each rounded once, as the indicator declares. */
final class ValueWords {

    private static final int MOST_DECIMALS = 12;

    private final Unit unit;
    private final Rounding rounding;
    private final Definition definition;

    ValueWords(Definition definition) {
        this(definition, definition.rounding());
    }

    private ValueWords(Definition definition, Rounding rounding) {
        this.definition = definition;
        this.unit = definition.measure().unit();
        this.rounding = rounding;
    }

    /** Words for means of several values: those of whole numbers with one decimal, except of money. */
    ValueWords ofMeans() {
        boolean isWhole = rounding.decimals() == 0 && !(unit instanceof Unit.Money);
        return isWhole ? new ValueWords(definition, new Rounding(1, rounding.mode())) : this;
    }

    /** A value as it is published; one that is not zero is not shown as zero. */
    String value(Value value) {
        if (value instanceof Value.Amount amount) {
            return unit.format(Words.visible(amount.value(), rounding));
        }
        if (value instanceof Value.Graded graded) {
            return Words.capital(graded.grade().label()) + GradesWords.number(graded, definition.measure());
        }
        if (value instanceof Value.Words words) {
            return words.text();
        }
        Value.Absent absent = (Value.Absent) value;
        return bothSides(absent).isEmpty() ? Words.reason(absent.reason()) : "undefined";
    }

    /** A value as a place on the line on which it is judged: an amount, or the grade at a position. */
    String onLine(Rational rank) {
        return definition
                .measure()
                .grades()
                .map(scale -> Words.capital(scale.labels().get(rank.numerator().intValueExact())))
                .orElseGet(() -> unit.format(rounding.apply(rank)));
    }

    /** A limit as it was promised, with pence or none; one whose digits do not end, with enough to tell it from a value. */
    String limit(Rational limit) {
        if (definition.measure().grades().isPresent()) {
            return onLine(limit);
        }
        return limit.exactDecimal().isPresent() ? unit.format(asPromised(limit)) : precise(limit, shown -> true);
    }

    /** A tolerance as it was promised. */
    String tolerance(Rational reach) {
        return definition.measure().grades().isPresent()
                ? distance(reach)
                : unit.difference().format(asPromised(reach));
    }

    private BigDecimal asPromised(Rational limit) {
        BigDecimal written = Words.written(limit, rounding);
        boolean pence = unit instanceof Unit.Money && !limit.isInteger() && written.scale() < rounding.decimals();
        return pence ? written.setScale(rounding.decimals()) : written;
    }

    /** A distance without its sign, in the unit of a difference; never shown as zero unless it is. */
    String distance(Rational difference) {
        Rational size = difference.abs();
        if (definition.measure().grades().isPresent()) {
            return Words.number(size.numerator().longValueExact()) + (size.equals(Rational.ONE) ? " grade" : " grades");
        }
        return unit.difference().format(Words.visible(size, rounding));
    }

    /** A number that was worked out, with as many decimals as it takes to tell it from another. */
    String amount(Rational amount, Rational other) {
        return unit.format(Words.visible(amount, telling(amount, other)));
    }

    /** A distance without its sign, with as many decimals as it takes to tell it from another. */
    String distance(Rational difference, Rational other) {
        Rational size = difference.abs();
        return unit.difference().format(Words.visible(size, telling(size, other.abs())));
    }

    /** A distance without its sign, to be divided by: with two more decimals where the usual ones lose something. */
    String divisor(Rational difference) {
        Rational size = difference.abs();
        return rounding.round(size).equals(size)
                ? distance(size)
                : unit.difference()
                        .format(Words.visible(
                                size, new Rounding(Math.min(rounding.decimals() + 2, MOST_DECIMALS), rounding.mode())));
    }

    private Rounding telling(Rational one, Rational other) {
        Rounding telling = rounding;
        while (telling.decimals() < MOST_DECIMALS
                && !one.equals(other)
                && Words.visible(one, telling).compareTo(Words.visible(other, telling)) == 0) {
            telling = new Rounding(telling.decimals() + 1, rounding.mode());
        }
        return telling;
    }

    /** Whether a number lies where the values of the measure can. */
    boolean isPossible(Rational number) {
        return Domain.of(definition.measure()).contains(number);
    }

    /** One unit of a difference, to stand after "each". */
    String one() {
        String one = unit.difference().format(BigDecimal.ONE);
        boolean counted = !(unit instanceof Unit.Rate) && one.startsWith("1 ");
        return counted ? one.substring(2) : one;
    }

    /** What one case makes, in the unit of a difference, with at least one decimal. */
    String step(Rational oneCase) {
        var fine = new Rounding(Math.max(1, rounding.decimals()), rounding.mode());
        return unit.difference().format(Words.visible(oneCase, fine));
    }

    /** So many figures, one after the other. */
    String span(int figures) {
        return FrequencyWords.count(every(), figures);
    }

    /** What the value is made of, in the measure's own words; nothing where only the value is known. */
    String counts(Value value) {
        if (value instanceof Value.Absent absent) {
            return bothSides(absent);
        }
        if (!(value instanceof Value.Amount amount) || amount.numerator() == null || amount.denominator() == null) {
            String between = GradesWords.between(value);
            return between.isEmpty() ? "" : " (" + between + ")";
        }
        String top = count(amount.numerator());
        String bottom = count(amount.denominator());
        Measure measure = definition.measure();
        if (measure instanceof RatePer rate) {
            return " (" + after(top, rate.of()) + " among " + after(bottom, rate.outOf()) + ")";
        }
        if (measure instanceof Mean mean) {
            return " (" + after(top, mean.of()) + " over " + after(bottom, mean.outOf()) + ")";
        }
        if (measure instanceof UnitCost || measure instanceof Formula || measure instanceof RealTerms) {
            return " (" + spent(amount).orElse(top) + " over " + bottom + ")";
        }
        String cases = measure instanceof Percentage share ? share.outOf() : "";
        return " (" + top + " of " + after(bottom, cases) + ")";
    }

    /** The numerator as money, with pence or none, where dividing it gives an amount of money. */
    private Optional<String> spent(Value.Amount amount) {
        Rational top = amount.numerator();
        Rational bottom = amount.denominator();
        return unit instanceof Unit.Money money
                        && top != null
                        && bottom != null
                        && amount.value().times(bottom).equals(top)
                ? Optional.of(new Unit.Money(money.currency(), "")
                        .format(Rounding.halfUp(top.isInteger() ? 0 : 2).apply(top)))
                : Optional.empty();
    }

    /** What there was to divide, and that there was nothing to divide it by. */
    private String bothSides(Value.Absent absent) {
        Rational top = absent.numerator();
        Rational bottom = absent.denominator();
        if (top == null || bottom == null) {
            return "";
        }
        if (!(unit instanceof Unit.Money money)) {
            return " (" + count(top) + " over " + count(bottom) + ")";
        }
        String spent = new Unit.Money(money.currency(), "").format(asPromised(top));
        String none = money.per().isEmpty() ? "nothing" : "no " + money.per();
        return " (" + spent + " spent, and " + none + " to divide it by)";
    }

    static String after(String count, String noun) {
        return noun.isEmpty() ? count : count + " " + noun;
    }

    /** A number with all its decimals, or rounded where it has more than so many. */
    static String upTo(int decimals, Rational number) {
        BigDecimal shown = number.exactDecimal()
                .filter(exact -> exact.scale() <= decimals)
                .orElseGet(() -> Rounding.halfUp(decimals).apply(number));
        return new Unit.Count("").format(shown);
    }

    static String count(Rational count) {
        BigDecimal shown =
                count.exactDecimal().orElseGet(() -> Rounding.halfUp(1).apply(count));
        return new Unit.Count("").format(shown);
    }

    /** What a value that has not moved is, where it cannot be any better; otherwise nothing. */
    String atBest(Rational rank, Polarity polarity) {
        return Domain.of(definition.measure())
                .best(polarity)
                .filter(rank::equals)
                .map(best -> ", at the best possible")
                .orElse("");
    }

    /** What the counts give, where that is not the value that was stated with them. */
    String ofCounts(Value value) {
        if (!(value instanceof Value.Amount amount) || amount.numerator() == null || amount.denominator() == null) {
            return "";
        }
        Rational top = amount.numerator();
        return definition
                .measure()
                .quotient(new Value.Amount(Rational.ZERO, Rational.ZERO, amount.denominator()))
                .map(none -> none.factor().times(top).dividedBy(none.denominator()))
                .filter(given -> !given.equals(amount.value()))
                .map(given -> "its counts give " + unit.format(Words.visible(given, rounding)))
                .orElse("");
    }

    /** The value, what it is made of, its period and its marks. */
    String point(Series.Point point) {
        String marks = point.marks().isEmpty() ? "" : "; " + Words.marks(point.marks());
        String quality = point.quality() == null
                ? ""
                : "; data quality " + point.quality().code();
        return dated(point) + counts(point.value()) + marks + quality;
    }

    /** The value with its period; sentences stand after it. */
    String dated(Series.Point point) {
        return point.value() instanceof Value.Words words
                ? point.period().label() + ": " + words.text()
                : value(point.value()) + " " + in(point.period()) + RealTermsWords.behind(unit, point.value());
    }

    static String onAverage(Baseline.MeanOf mean) {
        return "on average over "
                + Words.list(mean.periods().stream().map(Period::label).toList());
    }

    static String in(Period period) {
        return (period.kind().span() == Span.SNAPSHOT ? "on " : "in ") + named(period);
    }

    /** The label as a sentence calls the period. */
    static String named(Period period) {
        return switch (period.kind().span()) {
            case ROLLING_YEAR -> "the " + period.label();
            case YEAR_TO_DATE -> "the year " + period.label();
            default -> period.label();
        };
    }

    /** How often figures come. */
    Frequency every() {
        return definition.reporting().cadence().every();
    }

    /** Whether figures come whenever there is something to report. */
    boolean isIrregular() {
        return definition.reporting().cadence().every() == Frequency.IRREGULAR;
    }

    /** Whether figures cover several years, so that one overlaps the next. */
    boolean isPooled() {
        return definition.reporting().cadence().covers().span().pooledYears() > 0;
    }

    /** The exact value with as many decimals as it takes to tell it from the published one, and to tell what it is to show. */
    String precise(Rational exact, Predicate<Rational> tells) {
        Rational published = rounding.round(exact);
        for (int decimals = rounding.decimals() + 1; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal shown = new Rounding(decimals, rounding.mode()).apply(exact);
            if (!Rational.of(shown).equals(published) && tells.test(Rational.of(shown))) {
                return unit.format(shown);
            }
        }
        return unit.format(rounding.apply(exact));
    }
}
