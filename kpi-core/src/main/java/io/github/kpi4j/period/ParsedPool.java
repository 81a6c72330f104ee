package io.github.kpi4j.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Reads years pooled, as written in a tidied text: 2022/23 to 2024/25, 3 years to march 2025, two years to 2024. */
final class ParsedPool {

    static final String COUNT = "\\d{1,2}|two|three|four|five";

    private static final List<String> NUMBERS = List.of("two", "three", "four", "five");
    private static final int FEWEST = 2;
    private static final int DIGITS = 4;
    private static final int MONTH_IN_DIGITS = 7;

    private ParsedPool() {}

    /** 2010/11 to 2011-12 ends with a year, 2011/12 to 2011-12 with a month of that year. */
    static boolean endsWithMonth(String first, String last, YearType years) {
        boolean sameYear = first.substring(0, DIGITS).equals(last.substring(0, DIGITS));
        return isMonth(last, years) || (sameYear && mayBeMonth(last) && ParsedMonth.isMonth(last, YearType.CALENDAR));
    }

    static Period between(String first, String last, YearType years) {
        int start = new ParsedYear(first, years)
                .startYear("to " + years.label(Integer.parseInt(last.substring(0, DIGITS))));
        int end = new ParsedYear(last, years).startYear("");
        if (end <= start) {
            throw new IllegalArgumentException(
                    end == start
                            ? "write " + years.label(end)
                            : "the years run backwards; write the earlier one first");
        }
        return Period.pooledYears(years, end, known(end - start + 1));
    }

    static Period to(String count, String last, YearType years) {
        int number = known(NUMBERS.contains(count) ? NUMBERS.indexOf(count) + FEWEST : Integer.parseInt(count));
        if (!isMonth(last, years)) {
            return Period.pooledYears(years, new ParsedYear(last, years).startYear(""), number);
        }
        YearMonth month = ParsedMonth.of(last);
        LocalDate end = month.atEndOfMonth();
        Period pool = Period.pooledYears(years, years.yearOf(end), number);
        if (!pool.end().equals(end)) {
            throw new IllegalArgumentException(PeriodLabel.month(month) + " does not end "
                    + new PeriodKind(Span.YEAR, years).withArticle() + "; write for example " + pool.label());
        }
        return pool;
    }

    private static int known(int count) {
        if (count < FEWEST || count > NUMBERS.size() + 1) {
            throw new IllegalArgumentException("2 to 5 years are pooled, not " + count);
        }
        return count;
    }

    private static boolean isMonth(String text, YearType years) {
        return Character.isLetter(text.charAt(0)) || (mayBeMonth(text) && ParsedMonth.isMonth(text, years));
    }

    private static boolean mayBeMonth(String text) {
        return text.length() == MONTH_IN_DIGITS && text.charAt(DIGITS) == '-';
    }
}
