package io.github.kpi4j.series;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The history of each indicator in each area: one table, in which an area has the same place for every indicator. */
final class Histories {

    private static final History NOTHING = new Revisions(List.of());

    private final List<AreaId> areas;
    private final Map<AreaId, Integer> places = new HashMap<>();
    private final Map<IndicatorId, @Nullable History[]> rows = new LinkedHashMap<>();

    Histories(SortedMap<IndicatorId, Map<AreaId, History>> histories) {
        areas = histories.values().stream()
                .flatMap(byArea -> byArea.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        areas.forEach(area -> places.put(area, places.size()));
        histories.forEach((indicator, byArea) -> {
            var row = new History[areas.size()];
            for (int place = 0; place < row.length; place++) {
                row[place] = byArea.get(areas.get(place));
            }
            rows.put(indicator, row);
        });
    }

    /** The areas in order. */
    List<AreaId> areas() {
        return areas;
    }

    History of(IndicatorId indicator, AreaId area) {
        return of(rows.get(indicator), area);
    }

    /** The histories of one indicator in the order of some areas. */
    List<History> of(IndicatorId indicator, List<AreaId> some) {
        @Nullable History[] row = rows.get(indicator);
        var histories = new ArrayList<History>(some.size());
        for (AreaId area : some) {
            histories.add(of(row, area));
        }
        return histories;
    }

    private History of(@Nullable History @Nullable [] row, AreaId area) {
        Integer place = row == null ? null : places.get(area);
        History history = row == null || place == null ? null : row[place];
        return history == null ? NOTHING : history;
    }

    /** All figures by indicator, area, period and day of becoming known. */
    List<Figure> all() {
        var all = new ArrayList<Figure>();
        rows.values().forEach(row -> {
            for (History history : row) {
                if (history != null) {
                    all.addAll(history.all());
                }
            }
        });
        return List.copyOf(all);
    }
}
