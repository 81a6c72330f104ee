package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.FiguresBuilder;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Mark;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that are nothing but a number, or a reason why there is none, of an indicator, area and period that other rows have
 * named: from bytes into columns, without an object on the way. A row of which anything is to be said that is listed is left
 * alone. What a cell means it learns from rows that were read the long way.
 */
final class PlainRows {

    private static final int LEFT_ALONE = -1;

    private final FigureDecoder decoder;
    private final FiguresBuilder figures;
    private final Problems problems;
    private final @Nullable Column[] columns;

    private final KnownCells indicatorCells = new KnownCells();
    private final List<KnownIndicator> indicators = new ArrayList<>();
    private final KnownCells areaCells = new KnownCells();
    private int[] areas = new int[8];
    private final KnownCells periodCells = new KnownCells();
    private final KnownCells reasonCells = new KnownCells();
    private final List<Reason> reasons = new ArrayList<>();

    private final Map<IndicatorId, KnownIndicator> byId = new HashMap<>();
    private final Map<Cadence, KnownPeriods> byCadence = new HashMap<>();
    private final Map<AreaId, Integer> areaNumbers = new HashMap<>();
    private final List<AreaId> areaCodes = new ArrayList<>();

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
        area = number(decoder.ownArea());
        reasonCell = KnownCells.UNKNOWN;
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
                indicatorCell = indicatorCells.find(bytes, at);
                yield end(indicatorCells, indicatorCell, at);
            }
            case AREA -> {
                int cell = areaCells.find(bytes, at);
                area = cell < 0 ? area : areas[cell];
                yield end(areaCells, cell, at);
            }
            case PERIOD -> {
                periodCell = periodCells.find(bytes, at);
                yield end(periodCells, periodCell, at);
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
            reasonCell = reasonCells.find(bytes, at);
            return end(reasonCells, reasonCell, at);
        }
        return end;
    }

    /** Adds the row's figure; false if anything is to be said about it. */
    private boolean add(byte[] bytes) {
        KnownIndicator indicator = indicators.get(indicatorCell);
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
            figures.addMissing(series.number(), period.number(), reasons.get(reasonCell));
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
        int width = counted
                ? codePoints(bytes, numeratorFrom, numeratorTo)
                : codePoints(bytes, valueFrom, valueTo);
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
            observation = new Observation.Missing(reasons.get(reasonCell));
        } else if (value.isEmpty()) {
            observation = new Observation.Ratio(
                    Rational.of(numerator.digits()), Rational.of(denominator.digits()), null);
        } else {
            observation = new Observation.Single(Rational.of(value.digits(), value.divisor()));
        }
        return new Figure(id, areaCodes.get(area), period, observation, EnumSet.noneOf(Mark.class), null, "");
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
        AreaId code = areaCodes.get(area);
        PlainSeries series =
                new PlainSeries(figures.series(id, code), decoder.index().of(id, code));
        indicator.put(area, series);
        return series;
    }

    /** Learns from a row that was read the long way what its cells mean, by the cells as they stand in the file. */
    void learn(Row row, Figure figure, List<byte[]> cells) {
        PlainIndicator plain = decoder.plain(figure.indicator());
        if (plain == null || cells.size() != columns.length) {
            return;
        }
        KnownIndicator indicator = byId.computeIfAbsent(figure.indicator(), id -> known(plain));
        for (int i = 0; i < columns.length; i++) {
            byte[] cell = cells.get(i);
            if (columns[i] == Column.INDICATOR) {
                put(indicators, indicatorCells.learn(cell), indicator);
            } else if (columns[i] == Column.AREA) {
                learnArea(areaCells.learn(cell), number(figure.area()));
            } else if (columns[i] == Column.PERIOD) {
                learnPeriod(indicator, figure, cell);
            } else if (columns[i] == Column.VALUE
                    && figure.observation() instanceof Observation.Missing missing
                    && figure.marks().isEmpty()
                    && row.has(Column.VALUE)
                    && !row.has(Column.MARKS)) {
                put(reasons, reasonCells.learn(cell), missing.reason());
            }
        }
    }

    private void learnArea(int cell, int number) {
        if (cell >= areas.length) {
            areas = Arrays.copyOf(areas, 2 * cell);
        }
        if (cell >= 0) {
            areas[cell] = number;
        }
    }

    private KnownIndicator known(PlainIndicator plain) {
        return new KnownIndicator(plain, byCadence.computeIfAbsent(plain.cadence(), cadence -> new KnownPeriods()));
    }

    private void learnPeriod(KnownIndicator indicator, Figure figure, byte[] cell) {
        int number = periodCells.learn(cell);
        if (number >= 0 && indicator.periods.of(number) == null) {
            int slot = (int) indicator.plain.cadence().slot(figure.period());
            indicator.periods.learn(
                    number, new KnownPeriods.Known(figure.period(), figures.period(figure.period()), slot));
        }
    }

    private static <T> void put(List<T> meanings, int cell, T meaning) {
        if (cell == meanings.size()) {
            meanings.add(meaning);
        }
    }

    private int number(AreaId code) {
        return areaNumbers.computeIfAbsent(code, key -> {
            areaCodes.add(key);
            return areaCodes.size() - 1;
        });
    }
}
