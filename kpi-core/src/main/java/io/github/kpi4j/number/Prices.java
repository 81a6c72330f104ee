package io.github.kpi4j.number;

/**
 * The prices in which an amount of money is told: those of its own day (cash), or those of one period, so that amounts of
 * different periods can be compared in spite of inflation.
 *
 * @param of the label of the period, such as 2024/25; empty for cash
 * @param deflator the id of the price index by which the amount was put in those prices; empty for cash, and where only the
 *     source of the amount knows
 */
public record Prices(String of, String deflator) {

    /** The prices of the day: money as it was spent. */
    public static final Prices CASH = new Prices("", "");

    /**
     * Checks both components.
     *
     * @param of the label of the period, or empty
     * @param deflator the id of the price index, or empty
     * @throws IllegalArgumentException if either has spaces around it, or cash has a deflator
     */
    public Prices {
        UnitText.requireTidy(of, "of");
        UnitText.requireTidy(deflator, "deflator");
        if (of.isEmpty() && !deflator.isEmpty()) {
            throw new IllegalArgumentException(
                    "deflator is \"" + deflator + "\", but no period is named; cash has no deflator");
        }
    }

    /**
     * Whether these are the prices of the day.
     *
     * @return true for cash
     */
    public boolean isCash() {
        return of.isEmpty();
    }

    /**
     * The prices in words.
     *
     * @return such as "2024/25 prices", or "cash"
     */
    public String text() {
        return isCash() ? "cash" : of + " prices";
    }
}
