package io.github.kpi4j.indicator;

import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.Span;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How often an indicator is reported, what each value covers, when it is due, and how its figures are given.
 *
 * @param cadence how often, and what each value covers
 * @param dueAfterDays how many days after the end of its period a figure is due; not negative
 * @param accrual whether the figures add up over time, and how they are given
 */
public record Reporting(Cadence cadence, int dueAfterDays, Accrual accrual) {

    /**
     * Checks that the parts go together.
     *
     * @param cadence how often
     * @param dueAfterDays how many days after the end of its period a figure is due
     * @param accrual whether the figures add up over time, and how they are given
     * @throws IllegalArgumentException if the lag is negative or above ten years; a flow covers a single day; totals of the
     *     year are given for what is not a part of it; or parts of the year are given for what is not the year to date
     */
    public Reporting {
        Objects.requireNonNull(accrual, "accrual");
        Objects.requireNonNull(cadence, "cadence");
        if (dueAfterDays < 0 || dueAfterDays > 3650) {
            throw new IllegalArgumentException(
                    "a figure is due 0 to 3650 days after its period ends, not " + dueAfterDays);
        }
        Span covers = cadence.covers().span();
        if (accrual.nature() == Accrual.Nature.FLOW && covers == Span.SNAPSHOT) {
            throw new IllegalArgumentException("a snapshot is a stock: nothing happens in no time");
        }
        boolean partOfYear = covers.tiles()
                && covers != Span.YEAR
                && covers.months() == cadence.every().months();
        if (accrual.given() == Accrual.Given.CUMULATIVE && !partOfYear) {
            throw new IllegalArgumentException("totals of the year are taken apart into months, quarters, terms or half"
                    + " years that follow one another, not into "
                    + cadence.covers().withArticle());
        }
        if (accrual.given() == Accrual.Given.IN_PERIOD && covers != Span.YEAR_TO_DATE) {
            throw new IllegalArgumentException("parts of the year add up to the year to date, not to "
                    + cadence.covers().withArticle());
        }
    }

    /**
     * Figures that are given for the periods that they cover.
     *
     * @param cadence how often, and what each figure covers
     * @param dueAfterDays how many days after the end of its period a figure is due
     * @throws IllegalArgumentException if the lag is negative or above ten years
     */
    public Reporting(Cadence cadence, int dueAfterDays) {
        this(cadence, dueAfterDays, Accrual.PLAIN);
    }

    /**
     * The cadence of the figures as they are given, which is another than that of the values only where parts of the year add
     * up to the year to date.
     *
     * @return how often there is a figure, and what period it is given for
     */
    public Cadence figures() {
        return accrual.given() == Accrual.Given.IN_PERIOD
                ? Cadence.of(
                        cadence.every(),
                        cadence.every().span(),
                        cadence.covers().years())
                : cadence;
    }

    /**
     * The day on which a period's figure is due.
     *
     * @param period a period of the cadence
     * @return the period's last day plus the lag
     */
    public LocalDate dueOn(Period period) {
        return period.end().plusDays(dueAfterDays);
    }
}
