package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.Figure;
import io.github.kpi4j.series.FiguresBuilder;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.series.Observation;
import io.github.kpi4j.series.Reason;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the cells of plain rows mean, learned from rows that were read the long way: a cell of the same bytes means the same. */
final class KnownNames {

    final KnownCells indicatorCells = new KnownCells();
    final KnownCells areaCells = new KnownCells();
    final KnownCells periodCells = new KnownCells();
    final KnownCells reasonCells = new KnownCells();

    private final FigureDecoder decoder;
    private final FiguresBuilder figures;
    private final @Nullable Column[] columns;
    private final List<KnownIndicator> indicators = new ArrayList<>();
    private int[] areas = new int[8];
    private final List<AreaId> areaCodes = new ArrayList<>();
    private final Map<AreaId, Integer> areaNumbers = new HashMap<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<IndicatorId, KnownIndicator> byId = new HashMap<>();
    private final Map<Cadence, KnownPeriods> byCadence = new HashMap<>();

    KnownNames(FigureDecoder decoder, FiguresBuilder figures, @Nullable Column[] columns) {
        this.decoder = decoder;
        this.figures = figures;
        this.columns = columns;
    }

    KnownIndicator indicator(int cell) {
        return indicators.get(cell);
    }

    /** The number of the area that a cell names. */
    int area(int cell) {
        return areas[cell];
    }

    /** The number of the area of rows that name none. */
    int ownArea() {
        return number(decoder.ownArea());
    }

    AreaId areaCode(int area) {
        return areaCodes.get(area);
    }

    Reason reason(int cell) {
        return reasons.get(cell);
    }

    /** Learns from a row what its cells mean, by the cells as they stand in the file. */
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
