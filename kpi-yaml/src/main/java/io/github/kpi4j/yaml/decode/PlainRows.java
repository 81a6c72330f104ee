package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.FiguresBuilder;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that are nothing but a number, or a reason why there is none, of an indicator, area and period that other rows have
 * named: from bytes into columns, without an object on the way. A row about which anything is to be said is left alone, unless it
 * is a warning that would not be listed any more.
 */
final class PlainRows {

    private static final int LEFT_ALONE = -1;

    private final FigureDecoder decoder;
    private final FiguresBuilder figures;
    private final Problems problems;
    private final @Nullable Column[] columns;
    private final KnownNames names;
    private final PlainNumber value = new PlainNumber();
    private final PlainNumber numerator = new PlainNumber();
    private final PlainNumber denominator = new PlainNumber();
    private int indicatorCell;
    private int area;
    private int periodCell;
    private int reasonCell;
    private int line;
    private int rowFrom;
    private int valueFrom;
    private int valueTo;
    private int numeratorFrom;
    private int numeratorTo;

    PlainRows(FigureDecoder decoder, FiguresBuilder figures, Header header, Problems problems) {
        this.decoder = decoder;
        this.problems = problems;
        this.figures = figures;
        this.columns = header.columns();
        for (PlainNumber number : List.of(value, numerator, denominator)) {
            number.clear();
        }
        names = new KnownNames(decoder, figures, columns);
        area = names.ownArea();
        reasonCell = KnownCells.UNKNOWN;
    }

    /** What cells mean, to learn more of it. */
    KnownNames names() {
        return names;
    }

    /** The line that is next. */
    int line() {
        return line;
    }

    /** Takes rows until one is to be left alone; where that one begins, or where the last whole line ends. */
    int take(byte[] bytes, int from, int whole, int firstLine) {
        int place = from;
        line = firstLine;
        while (place < whole) {
            int next = row(bytes, place);
            if (next == LEFT_ALONE) {
                return place;
            }
            place = next;
            line++;
        }
        return place;
    }

    private int row(byte[] bytes, int from) {
        rowFrom = from;
        int at = from;
        for (int column = 0; column < columns.length; column++) {
            if (column > 0) {
                if (bytes[at] != ',') {
                    return LEFT_ALONE;
                }
                at++;
            }
            at = cell(columns[column], bytes, at);
            if (at < 0) {
                return LEFT_ALONE;
            }
        }
        if (bytes[at] == '\r') {
            at++;
        }
        return bytes[at] == '\n' && add(bytes) ? at + 1 : LEFT_ALONE;
    }

    /** Reads a cell: where it ends, or a negative number for a row that is to be left alone. */
    private int cell(@Nullable Column column, byte[] bytes, int at) {
        if (column == null) {
            return LEFT_ALONE;
        }
        return switch (column) {
            case INDICATOR -> {
                indicatorCell = names.indicatorCells.find(bytes, at);
                yield end(names.indicatorCells, indicatorCell, at);
            }
            case AREA -> {
                int cell = names.areaCells.find(bytes, at);
                area = cell < 0 ? area : names.area(cell);
                yield end(names.areaCells, cell, at);
            }
            case PERIOD -> {
                periodCell = names.periodCells.find(bytes, at);
                yield end(names.periodCells, periodCell, at);
            }
            case NUMERATOR -> {
                numeratorFrom = at;
                numeratorTo = numerator.read(bytes, at);
                yield numeratorTo;
            }
            case DENOMINATOR -> denominator.read(bytes, at);
            case VALUE -> {
                valueFrom = at;
                valueTo = value(bytes, at);
                yield valueTo;
            }
            case MARKS, RECORDED, NOTE, QUALITY -> nothing(bytes, at);
        };
    }

    private static int nothing(byte[] bytes, int at) {
        int end = bytes[at] == '"' && bytes[at + 1] == '"' ? at + 2 : at;
        return KnownCells.endsCell(bytes[end]) ? end : LEFT_ALONE;
    }

    private static int end(KnownCells cells, int cell, int at) {
        return cell < 0 ? LEFT_ALONE : at + cells.length(cell);
    }

    private int value(byte[] bytes, int at) {
        int end = value.read(bytes, at);
        reasonCell = KnownCells.UNKNOWN;
        if (end < 0) {
            value.clear();
            reasonCell = names.reasonCells.find(bytes, at);
            return end(names.reasonCells, reasonCell, at);
        }
        return end;
    }

    /** Adds the row's figure; false if anything is to be said about it. */
    private boolean add(byte[] bytes) {
        KnownIndicator indicator = names.indicator(indicatorCell);
        KnownPeriods.Known period = indicator.periods.of(periodCell);
        if (period == null || !isFigure(indicator.plain)) {
            return false;
        }
        PlainSeries series = indicator.in(area);
        if (series == null) {
            series = begin(indicator);
        }
        int place = series.taken().find(period.slot());
        if (place >= 0 || (isWithoutCases() && !problems.countUnlistedWarning())) {
            return false;
        }
        series.taken().insert(-1 - place, period.slot(), period.period(), line);
        if (indicator.plain.held()) {
            decoder.hold(cited(bytes), figure(indicator.plain.id(), period.period()));
        }
        if (reasonCell >= 0) {
            figures.addMissing(series.number(), period.number(), names.reason(reasonCell));
        } else if (value.isEmpty()) {
            figures.addCounts(series.number(), period.number(), numerator.digits(), denominator.digits());
        } else {
            figures.addNumber(series.number(), period.number(), value.digits(), value.divisor());
        }
        return true;
    }

    /** The cell that holds the number, or the first of two. */
    private Cited cited(byte[] bytes) {
        boolean counted = value.isEmpty() && reasonCell < 0;
        int column = 1 + codePoints(bytes, rowFrom, counted ? numeratorFrom : valueFrom);
        int width = counted ? codePoints(bytes, numeratorFrom, numeratorTo) : codePoints(bytes, valueFrom, valueTo);
        return new Cited(
                problems,
                line,
                counted ? Column.NUMERATOR : Column.VALUE,
                new Span(line, column, line, column + width));
    }

    private static int codePoints(byte[] bytes, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += (bytes[i] & 0xC0) == 0x80 ? 0 : 1;
        }
        return count;
    }

    private Figure figure(IndicatorId id, Period period) {
        Observation observation;
        if (reasonCell >= 0) {
            observation = new Observation.Missing(names.reason(reasonCell));
        } else if (value.isEmpty()) {
            observation =
                    new Observation.Ratio(Rational.of(numerator.digits()), Rational.of(denominator.digits()), null);
        } else {
            observation = new Observation.Single(Rational.of(value.digits(), value.divisor()));
        }
        return new Figure(id, names.areaCode(area), period, observation, EnumSet.noneOf(Mark.class), null, "");
    }

    /** Whether the row says 0 of 0, of which there is one thing to say. */
    private boolean isWithoutCases() {
        return reasonCell < 0 && value.isEmpty() && denominator.digits() == 0;
    }

    private boolean isFigure(PlainIndicator indicator) {
        if (numerator.isEmpty() && denominator.isEmpty()) {
            return reasonCell >= 0 || !value.isEmpty();
        }
        return reasonCell < 0
                && value.isEmpty()
                && numerator.isWhole()
                && denominator.isWhole()
                && indicator.takes(numerator.digits(), denominator.digits());
    }

    private PlainSeries begin(KnownIndicator indicator) {
        IndicatorId id = indicator.plain.id();
        AreaId code = names.areaCode(area);
        PlainSeries series =
                new PlainSeries(figures.series(id, code), decoder.index().of(id, code));
        indicator.put(area, series);
        return series;
    }
}
