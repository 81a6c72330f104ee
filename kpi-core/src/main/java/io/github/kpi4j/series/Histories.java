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
        @Nullable History[] row = rows.get(indicator);
        Integer place = row == null ? null : places.get(area);
        History history = row == null || place == null ? null : row[place];
        return history == null ? NOTHING : history;
    }

    /** The histories of one indicator in the order of some areas; null where there is none. */
    @Nullable
    History[] of(IndicatorId indicator, List<AreaId> some) {
        @Nullable History[] row = rows.get(indicator);
        if (row != null && isAll(some)) {
            return row;
        }
        var histories = new History[some.size()];
        for (int i = 0; row != null && i < histories.length; i++) {
            Integer place = places.get(some.get(i));
            histories[i] = place == null ? null : row[place];
        }
        return histories;
    }

    /** Whether these are all areas, as {@link #areas} gave them: then nothing need be looked up. */
    @SuppressWarnings("ReferenceEquality")
    private boolean isAll(List<AreaId> some) {
        return some == areas;
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
