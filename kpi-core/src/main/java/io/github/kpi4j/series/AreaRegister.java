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
import org.jspecify.annotations.Nullable;

/**
 * Which codes are one area, and which areas took the place of which, so that none is ever counted twice. Two registers of the same
 * areas in the same order are equal. Immutable.
 */
public final class AreaRegister {

    /** No code ever changed. */
    public static final AreaRegister NONE = new AreaRegister(List.of());

    private final List<AreaHistory> areas;
    private final Map<AreaId, AreaId> codesNow = new HashMap<>();
    private final Map<AreaId, List<AreaId>> codesBefore = new HashMap<>();
    private final Map<AreaId, LocalDate> begins = new HashMap<>();
    private final Map<AreaId, LocalDate> replacedFrom = new HashMap<>();

    private record SeriesKey(IndicatorId indicator, AreaId area) {}

    private record Place(SeriesKey series, Period period) {}

    /**
     * Checks that every code leads to one area.
     *
     * @param areas the areas whose codes changed, or that replace others; each once
     * @throws IllegalArgumentException if an area stands twice, or a former code is that of two areas or stands for an area of its
     *     own
     */
    public AreaRegister(List<AreaHistory> areas) {
        this.areas = List.copyOf(Objects.requireNonNull(areas, "areas"));
        var codes = new HashSet<AreaId>();
        for (AreaHistory area : areas) {
            if (!codes.add(area.code())) {
                throw new IllegalArgumentException("area " + area.code() + " stands twice; write each area once");
            }
        }
        areas.forEach(area -> codes.addAll(area.replaces()));
        for (AreaHistory area : areas) {
            codesBefore.put(area.code(), area.formerly());
            for (AreaId former : area.formerly()) {
                if (!codes.add(former)) {
                    throw new IllegalArgumentException(
                            "code " + former + " leads to two areas; write under which of them its figures belong");
                }
                codesNow.put(former, area.code());
            }
        }
        areas.forEach(this::dates);
    }

    private void dates(AreaHistory area) {
        LocalDate since = area.since();
        if (since != null && !area.replaces().isEmpty()) {
            begins.put(area.code(), since);
            for (AreaId old : area.replaces()) {
                replacedFrom.merge(old, since, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
    }

    /**
     * The areas.
     *
     * @return the areas whose codes changed, or that replace others
     */
    public List<AreaHistory> areas() {
        return areas;
    }

    /**
     * The code that an area has now.
     *
     * @param area a code, now in use or not
     * @return the code of the same area; the one given where it never changed
     */
    public AreaId current(AreaId area) {
        return codesNow.getOrDefault(area, area);
    }

    /**
     * The codes that an area had before.
     *
     * @param area the code that it has now
     * @return the codes no longer in use; empty where it never changed
     */
    public List<AreaId> formerly(AreaId area) {
        return codesBefore.getOrDefault(area, List.of());
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
        LocalDate begin = begins.get(code);
        LocalDate replaced = replacedFrom.get(code);
        return (begin == null || !end.isBefore(begin)) && (replaced == null || end.isBefore(replaced));
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
        if (codesNow.isEmpty()) {
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
        Map<AreaId, T> current = new LinkedHashMap<>();
        said.forEach((area, what) -> {
            AreaId code = current(area);
            if (code.equals(area)) {
                current.put(code, what);
            } else {
                current.putIfAbsent(code, what);
            }
        });
        return current;
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaRegister register && areas.equals(register.areas);
    }

    @Override
    public int hashCode() {
        return areas.hashCode();
    }

    @Override
    public String toString() {
        return areas.toString();
    }
}
