package io.github.kpi4j.series;

import io.github.kpi4j.period.Period;
import java.time.LocalDate;
import java.util.List;

/** The figures of one indicator in one area. */
sealed interface History permits PlainFigures, Revisions {

    /** All figures by period, then by the day from which each was known. */
    List<Figure> all();

    /** The latest revision of each period that ends by one day, as known by another. */
    List<Figure> known(LocalDate lastDay, LocalDate asOf);

    /** All figures of one period, by the day from which each was known. */
    List<Figure> of(Period period);

    /** Whether anything is known of a period that ends by one day, as known by another. */
    boolean isKnown(LocalDate lastDay, LocalDate asOf);
}
