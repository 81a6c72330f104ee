package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The figures of one indicator in one area, each with what it replaced.
 *
 * @param all the figures by period, then by the day from which each was known
 */
record Revisions(List<Figure> all) implements History {

    @Override
    public List<Figure> known(LocalDate lastDay, LocalDate asOf) {
        var latest = new ArrayList<Figure>();
        for (Figure figure : all) {
            if (!isKnown(figure, lastDay, asOf)) {
                continue;
            }
            int last = latest.size() - 1;
            if (last >= 0 && latest.get(last).period().equals(figure.period())) {
                latest.set(last, figure);
            } else {
                latest.add(figure);
            }
        }
        return Collections.unmodifiableList(latest);
    }

    @Override
    public List<Figure> of(Period period) {
        return all.stream().filter(figure -> figure.period().equals(period)).toList();
    }

    @Override
    public boolean isKnown(LocalDate lastDay, LocalDate asOf) {
        return all.stream().anyMatch(figure -> isKnown(figure, lastDay, asOf));
    }

    private static boolean isKnown(Figure figure, LocalDate lastDay, LocalDate asOf) {
        return !figure.period().end().isAfter(lastDay) && !figure.knownFrom().isAfter(asOf);
    }
}
