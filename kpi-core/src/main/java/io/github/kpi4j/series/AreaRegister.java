package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Which codes are one area, and which areas took the place of which, so that none is ever counted twice.
 *
 * @param areas the areas whose codes changed, or that replace others; each once
 */
public record AreaRegister(List<AreaHistory> areas) {

    private record SeriesKey(IndicatorId indicator, AreaId area) {}

    private record Place(SeriesKey series, Period period) {}

    /** No code ever changed. */
    public static final AreaRegister NONE = new AreaRegister(List.of());

    /**
     * Checks that every code leads to one area.
     *
     * @param areas the areas
     * @throws IllegalArgumentException if an area stands twice, or a former code is that of two areas or stands for an area of its
     *     own
     */
    public AreaRegister {
        Objects.requireNonNull(areas, "areas");
        areas = List.copyOf(areas);
        var codes = new HashSet<AreaId>();
        for (AreaHistory area : areas) {
            if (!codes.add(area.code())) {
                throw new IllegalArgumentException("area " + area.code() + " stands twice; write each area once");
            }
        }
        areas.forEach(area -> codes.addAll(area.replaces()));
        for (AreaHistory area : areas) {
            for (AreaId former : area.formerly()) {
                if (!codes.add(former)) {
                    throw new IllegalArgumentException(
                            "code " + former + " leads to two areas; write under which of them its figures belong");
                }
            }
        }
    }

    /**
     * The code that an area has now.
     *
     * @param area a code, now in use or not
     * @return the code of the same area; the one given where it never changed
     */
    public AreaId current(AreaId area) {
        return areas.stream()
                .filter(each -> each.formerly().contains(area))
                .map(AreaHistory::code)
                .findFirst()
                .orElse(area);
    }

    /**
     * Whether an area is one to count for a period: an area that was replaced is not from the first day of its successors on,
     * and these are not before.
     *
     * @param area a code, now in use or not
     * @param end the last day of the period
     * @return true for every area that neither replaces another nor was replaced
     */
    public boolean counts(AreaId area, LocalDate end) {
        AreaId code = current(area);
        for (AreaHistory each : areas) {
            LocalDate since = each.since();
            if (since == null) {
                continue;
            }
            boolean begun = !end.isBefore(since);
            boolean replaced =
                    each.replaces().stream().anyMatch(old -> current(old).equals(code));
            boolean notYet = each.code().equals(code) && !each.replaces().isEmpty() && !begun;
            if (notYet || (replaced && begun)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The areas of a set that count for a period, each by its code now.
     *
     * @param members the codes of the set
     * @param end the last day of the period
     * @return the areas, each once
     */
    public List<AreaId> counted(List<AreaId> members, LocalDate end) {
        return areas.isEmpty()
                ? members
                : members.stream()
                        .map(this::current)
                        .distinct()
                        .filter(member -> counts(member, end))
                        .toList();
    }

    /**
     * Figures by the codes that the areas have now. Where both codes of an area have figures of one indicator and period, those
     * under the code now in use hold; so do they where the others are of another kind of period.
     *
     * @param figures the figures
     * @return the same figures where no code changed
     */
    public Figures apply(Figures figures) {
        if (areas.stream().allMatch(area -> area.formerly().isEmpty())) {
            return figures;
        }
        List<Figure> all = figures.all();
        Map<SeriesKey, PeriodKind> kinds = new HashMap<>();
        Map<Place, AreaId> holders = new HashMap<>();
        for (boolean former : new boolean[] {false, true}) {
            for (Figure figure : all) {
                AreaId now = current(figure.area());
                if (former == !now.equals(figure.area())) {
                    SeriesKey series = new SeriesKey(figure.indicator(), now);
                    if (kinds.computeIfAbsent(series, key -> figure.period().kind())
                            .equals(figure.period().kind())) {
                        holders.putIfAbsent(new Place(series, figure.period()), figure.area());
                    }
                }
            }
        }
        List<Figure> moved = new ArrayList<>();
        for (Figure figure : all) {
            AreaId now = current(figure.area());
            SeriesKey series = new SeriesKey(figure.indicator(), now);
            if (figure.area().equals(holders.get(new Place(series, figure.period())))) {
                moved.add(figure.in(now));
            }
        }
        return Figures.of(moved);
    }

    /**
     * What is said of areas, by the codes that they have now. Where something is said under more than one code of an area, that
     * under the code now in use holds.
     *
     * @param <T> what is said
     * @param said what is said of each area
     * @return the same in the same order where no code changed
     */
    public <T> Map<AreaId, T> apply(Map<AreaId, T> said) {
        Map<AreaId, T> now = new LinkedHashMap<>();
        said.forEach((area, what) -> {
            AreaId code = current(area);
            if (code.equals(area)) {
                now.put(code, what);
            } else {
                now.putIfAbsent(code, what);
            }
        });
        return now;
    }

    /**
     * Every code that is spoken of.
     *
     * @return the codes now in use and those no longer, each once
     */
    public List<AreaId> codes() {
        return areas.stream()
                .flatMap(area -> Stream.of(List.of(area.code()), area.formerly(), area.replaces())
                        .flatMap(List::stream))
                .distinct()
                .toList();
    }
}
