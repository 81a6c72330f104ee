package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a value is counted in, and how it is written. Text never depends on a locale: a point before the decimals, a
 * comma between thousands, a hyphen-minus before negative numbers.
 */
public sealed interface Unit {

    /**
     * Writes a value with its unit, keeping all the decimals the value has.
     *
     * @param value the value to show, already rounded
     * @return such as 94.2%, 2.5 percentage points, 47 per 10,000, £1,236.60 per child, 30 days or 343 children
     */
    String format(BigDecimal value);

    /**
     * The unit alone, short enough for the head of a table.
     *
     * @return such as %, percentage points, per 10,000, £ per child, days or children; empty for a bare number
     */
    String symbol();

    /**
     * The unit of the difference of two values in this unit.
     *
     * @return percentage points for percentages, otherwise this unit
     */
    default Unit difference() {
        return this;
    }

    /**
     * A number of things.
     *
     * @param noun what is counted, in the plural, such as children; empty for a bare number. For exactly one thing the
     *     plural's ending is taken off ("1 child", "1 referral")
     */
    record Count(String noun) implements Unit {

        /**
         * Checks the noun.
         *
         * @param noun the noun, or empty
         * @throws IllegalArgumentException if noun has spaces around it
         */
        public Count {
            UnitText.requireTidy(noun, "noun");
        }

        @Override
        public String format(BigDecimal value) {
            return UnitText.ofNoun(value, noun);
        }

        @Override
        public String symbol() {
            return noun;
        }
    }

    /** A share of a hundred. */
    record Percent() implements Unit {

        @Override
        public String format(BigDecimal value) {
            return UnitText.grouped(value) + symbol();
        }

        @Override
        public String symbol() {
            return "%";
        }

        @Override
        public Unit difference() {
            return new PercentagePoint();
        }
    }

    /** The difference of two percentages. A value of exactly 1 without decimals is written in the singular. */
    record PercentagePoint() implements Unit {

        @Override
        public String format(BigDecimal value) {
            return UnitText.counted(value, "percentage point");
        }

        @Override
        public String symbol() {
            return "percentage points";
        }
    }

    /**
     * A frequency in a population: value = n / d × per.
     *
     * @param per the size of population the rate is given for, such as 10,000
     */
    record Rate(long per) implements Unit {

        /**
         * Checks the size of population.
         *
         * @param per at least 1
         * @throws IllegalArgumentException if per is less than 1
         */
        public Rate {
            if (per < 1) {
                throw new IllegalArgumentException("per is " + per + "; at least 1 is wanted");
            }
        }

        @Override
        public String format(BigDecimal value) {
            return UnitText.grouped(value) + " " + symbol();
        }

        @Override
        public String symbol() {
            return "per " + UnitText.grouped(BigDecimal.valueOf(per));
        }
    }

    /**
     * An amount of money. In which prices it is belongs to the unit and stands in its {@link #symbol}; a single value is
     * written without them.
     *
     * @param currency the three capital letters of ISO 4217; GBP, EUR and USD are written as £, € and $
     * @param per what the amount is for, in the singular, such as child; empty for a plain amount
     * @param prices in which prices it is told: cash, or the prices of one period
     */
    record Money(String currency, String per, Prices prices) implements Unit {

        /**
         * Checks the components.
         *
         * @param currency three capital letters
         * @param per the noun, or empty
         * @param prices in which prices it is told
         * @throws IllegalArgumentException if currency is not three capital letters, or per has spaces around it
         */
        public Money {
            UnitText.requireCurrency(currency);
            UnitText.requireTidy(per, "per");
            Objects.requireNonNull(prices, "prices");
        }

        /**
         * An amount of money in cash.
         *
         * @param currency three capital letters
         * @param per the noun, or empty
         * @throws IllegalArgumentException if currency is not three capital letters, or per has spaces around it
         */
        public Money(String currency, String per) {
            this(currency, per, Prices.CASH);
        }

        @Override
        public String format(BigDecimal value) {
            String sign = value.signum() < 0 ? "-" : "";
            String amount = UnitText.currencyPrefix(currency) + UnitText.grouped(value.abs());
            return sign + amount + UnitText.after(" per ", per);
        }

        @Override
        public String symbol() {
            return UnitText.currencyPrefix(currency).strip()
                    + UnitText.after(" per ", per)
                    + (prices.isCash() ? "" : " in " + prices.text());
        }
    }

    /** A length of time in days. A value of exactly 1 without decimals is written in the singular. */
    record Days() implements Unit {

        @Override
        public String format(BigDecimal value) {
            return UnitText.counted(value, "day");
        }

        @Override
        public String symbol() {
            return "days";
        }
    }

    /**
     * Points on a scale, such as an average score.
     *
     * @param of what the score counts, in the plural, such as points; empty for a bare number
     */
    record Score(String of) implements Unit {

        /**
         * Checks the noun.
         *
         * @param of the noun, or empty
         * @throws IllegalArgumentException if of has spaces around it
         */
        public Score {
            UnitText.requireTidy(of, "of");
        }

        @Override
        public String format(BigDecimal value) {
            return UnitText.ofNoun(value, of);
        }

        @Override
        public String symbol() {
            return of;
        }
    }
}
