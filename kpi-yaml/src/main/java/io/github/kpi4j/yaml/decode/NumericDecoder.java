package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.measure.Mean;
import io.github.kpi4j.measure.Measure;
import io.github.kpi4j.measure.OwnFigures;
import io.github.kpi4j.measure.RatePer;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures that are numbers: a value, a numerator and a denominator, or all three, and whether they go together. */
final class NumericDecoder {

    private static final int MORE_DECIMALS = 2;
    private static final int MOST_DECIMALS = 12;

    private final Row row;
    private final Definition definition;
    private final Measure measure;

    private NumericDecoder(Row row, Definition definition) {
        this.row = row;
        this.definition = definition;
        this.measure = definition.measure();
    }

    static @Nullable Observation read(Row row, Definition definition) {
        return new NumericDecoder(row, definition).read();
    }

    /** Warns that the figure says 0 of 0. */
    static void warnOfNoCases(Row row, Column column) {
        row.warn(
                column,
                "zero-denominator",
                "there were no cases, and 0 of 0 is no value: it will not be judged, because the denominator is zero",
                "if there were cases, write how many; if nobody knows, say why under marks");
    }

    private @Nullable Observation read() {
        List<Column> written = new ArrayList<>(List.of(Column.VALUE, Column.NUMERATOR, Column.DENOMINATOR));
        written.removeIf(column -> !row.has(column));
        Rational value = number(Column.VALUE);
        Rational numerator = number(Column.NUMERATOR);
        Rational denominator = number(Column.DENOMINATOR);
        boolean allRead =
                written.size() == (value == null ? 0 : 1) + (numerator == null ? 0 : 1) + (denominator == null ? 0 : 1);
        if (!allRead) {
            return null;
        }
        if (numerator != null && denominator != null) {
            return ratio(value, numerator, denominator);
        }
        if (value != null) {
            return new Observation.Single(value);
        }
        return written.isEmpty() ? ObservationDecoder.sayWhy(row) : half(numerator == null);
    }

    private @Nullable Rational number(Column column) {
        return row.has(column) ? CellNumber.read(row, column) : null;
    }

    private @Nullable Observation half(boolean withoutNumerator) {
        Column missing = withoutNumerator ? Column.NUMERATOR : Column.DENOMINATOR;
        Column there = withoutNumerator ? Column.DENOMINATOR : Column.NUMERATOR;
        return row.error(
                missing,
                "half-a-ratio",
                "here is a " + there.header() + " without a " + missing.header() + ", and no value",
                "write the " + missing.header() + ", or the value");
    }

    private @Nullable Observation ratio(@Nullable Rational value, Rational numerator, Rational denominator) {
        if (denominator.signum() < 0) {
            return row.error(
                    Column.DENOMINATOR, "negative-count", denominator + " is below zero", "write how many there were");
        }
        Observation.Ratio ratio = new Observation.Ratio(numerator, denominator, value);
        if (measure instanceof Direct) {
            return value != null ? ratio : withoutValue();
        }
        if (refused(numerator, denominator)) {
            return null;
        }
        if (denominator.isZero()) {
            warnOfNoCases(ratio);
        } else {
            warnOfOtherCounts(ratio);
        }
        return ratio;
    }

    private @Nullable Observation withoutValue() {
        return row.error(
                Column.VALUE,
                "no-figure",
                definition.id() + " is measured as a number, which is not worked out from counts",
                "write the value; to have it worked out, measure it as a percentage, rate or mean in the framework");
    }

    private boolean refused(Rational numerator, Rational denominator) {
        if (numerator.signum() < 0 && !(measure instanceof Mean)) {
            row.error(Column.NUMERATOR, "negative-count", numerator + " is below zero", "write how many there were");
            return true;
        }
        if (denominator.isZero() && !numerator.isZero()) {
            row.error(
                    Column.DENOMINATOR,
                    "zero-denominator",
                    numerator + " of 0 is impossible",
                    "write how many there were in all; where there were none, the numerator is 0 as well");
            return true;
        }
        if (numerator.compareTo(denominator) > 0 && !(measure instanceof Mean) && !(measure instanceof RatePer)) {
            row.error(
                    Column.NUMERATOR,
                    "more-than-all",
                    numerator + " of " + denominator + " is more than all",
                    "check which is which; if the measure may really exceed 100 %, write"
                            + " measure: { number: percent } in the framework and give the value");
            return true;
        }
        return false;
    }

    private void warnOfNoCases(Observation.Ratio ratio) {
        if (measure instanceof OwnFigures figures && figures.read(ratio) instanceof Value.Absent) {
            warnOfNoCases(row, Column.DENOMINATOR);
        } else {
            row.warn(
                    Column.DENOMINATOR,
                    "zero-denominator",
                    "0 of 0 is no value; the stated " + ratio.stated() + " is used",
                    "check the counts");
        }
    }

    private void warnOfOtherCounts(Observation.Ratio ratio) {
        Rational stated = ratio.stated();
        if (stated == null || !(measure instanceof OwnFigures figures)) {
            return;
        }
        Value counted = figures.read(new Observation.Ratio(ratio.numerator(), ratio.denominator(), null));
        boolean statedIsUsed = figures.read(ratio) instanceof Value.Amount amount
                && amount.value().equals(stated);
        if (statedIsUsed
                && counted instanceof Value.Amount exact
                && !exact.value().equals(stated)) {
            row.warn(
                    Column.VALUE,
                    "other-counts",
                    stated + " is stated, but " + ratio.numerator() + " of " + ratio.denominator() + " gives "
                            + shown(exact.value()) + "; the stated value is used",
                    "check the three cells; published counts are often rounded");
        }
    }

    private String shown(Rational value) {
        int decimals = Math.min(definition.rounding().decimals() + MORE_DECIMALS, MOST_DECIMALS);
        return Rounding.halfUp(decimals).round(value).toString();
    }
}
