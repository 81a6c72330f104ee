package io.github.kpi4j.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads periods as people write them: a table of forms, tried in order against a tidied text. */
final class PeriodParser {

    private static final int MAX_LENGTH = 80;
    private static final String ANY_YEAR = "\\d{4}(?:[/-](?:\\d{4}|\\d{2}))?";
    private static final String YEAR = "(?<year>" + ANY_YEAR + ")";
    private static final String NAMED_MONTH = MonthNames.PATTERN + "[ -]?(?:\\d{4}|\\d{2})";
    private static final String MONTH = "(?<month>\\d{4}-\\d{2}|" + NAMED_MONTH + ")";
    private static final String AS_AT = "(?:as at |at )?";
    private static final String GAP = "[ -]?";

    private static final List<String> TERMS = List.of("autumn", "spring", "summer");

    private static final List<Form> FORMS = List.of(
            form(YEAR + GAP + "(?:q|quarter) ?(?<number>\\d)", PeriodParser::quarter),
            form("(?:q|quarter) ?(?<number>\\d)(?: of)?" + GAP + YEAR, PeriodParser::quarter),
            form(YEAR + GAP + "(?:h|half) ?(?<number>\\d)", PeriodParser::halfYear),
            form("(?:h|half) ?(?<number>\\d)(?: of)?" + GAP + YEAR, PeriodParser::halfYear),
            form(YEAR + GAP + "(?<term>autumn|spring|summer)(?: term)?", PeriodParser::term),
            form("(?<term>autumn|spring|summer)(?: term)?" + GAP + YEAR, PeriodParser::term),
            form("(?:rolling )?(?:12|twelve) months (?:to|ending|ended) " + MONTH, PeriodParser::rollingYear),
            form(YEAR + " to (?<month>" + ANY_YEAR + ")", PeriodParser::pooledYears),
            form(
                    "(?<count>" + ParsedPool.COUNT + ") years? (?:to|ending|ended) (?<month>" + NAMED_MONTH + "|"
                            + ANY_YEAR + ")",
                    (text, years) -> ParsedPool.to(text.group("count"), text.group("month"), years)),
            form(YEAR + " (?:to|ytd|ytd to|to date to) " + MONTH, PeriodParser::yearToDate),
            form("(?:ytd|year to date)(?: to)? " + MONTH, PeriodParser::yearToDateOfMonth),
            form("(?:the )?year (?:to|ending|ended) " + MONTH, PeriodParser::refuseYearTo),
            form(AS_AT + "(?<day>\\d{1,2})[ -]?(?<month>" + NAMED_MONTH + ")", PeriodParser::day),
            form(AS_AT + "(?<day>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})", PeriodParser::numericDay),
            form(AS_AT + "(?<y>\\d{4})-(?<m>\\d{2})-(?<day>\\d{2})", PeriodParser::numericDay),
            form(MONTH, PeriodParser::monthOrYear),
            form(YEAR, PeriodParser::year));

    private PeriodParser() {}

    static Period parse(String text, YearType years) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(years, "years");
        String tidy = tidy(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(tidy);
            if (matcher.matches()) {
                try {
                    return form.reading().read(matcher, years);
                } catch (DateTimeException noSuchDate) {
                    throw new IllegalArgumentException(quoted(text) + " names a date that does not exist", noSuchDate);
                } catch (IllegalArgumentException refusal) {
                    throw new IllegalArgumentException(
                            quoted(text) + " is not read as a period: " + refusal.getMessage(), refusal);
                }
            }
        }
        throw new IllegalArgumentException(quoted(text) + " is not a period; write it like 2024/25 Q4, 2024/25, 2024,"
                + " 2024/25 H1, 2024/25 Autumn, Nov 2018, 31 March 2025, 12 months to June 2025 or"
                + " 2024/25 to June 2024");
    }

    /** Lower case, every dash a hyphen, single spaces, none around dashes and slashes; too long a text is no period. */
    private static String tidy(String text) {
        if (text.length() > MAX_LENGTH) {
            return "";
        }
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\s\\u00a0\\u2009\\u202f]+", " ")
                .replaceAll(" ?([/-]) ?", "$1")
                .strip();
    }

    private static Period quarter(Matcher text, YearType years) {
        String number = text.group("number");
        int startYear = new ParsedYear(text.group("year"), years).startYear("Q" + number);
        return Period.quarter(years, startYear, Integer.parseInt(number));
    }

    private static Period halfYear(Matcher text, YearType years) {
        String number = text.group("number");
        int startYear = new ParsedYear(text.group("year"), years).startYear("H" + number);
        return Period.halfYear(years, startYear, Integer.parseInt(number));
    }

    private static Period term(Matcher text, YearType years) {
        PeriodKind kind = new PeriodKind(Span.TERM, years);
        int number = TERMS.indexOf(text.group("term")) + 1;
        ParsedYear year = new ParsedYear(text.group("year"), kind.years());
        return Period.numbered(kind, year.startYear(PeriodLabel.termName(number)), number);
    }

    private static Period rollingYear(Matcher text, YearType years) {
        return Period.rollingYear(ParsedMonth.of(text.group("month")));
    }

    private static Period pooledYears(Matcher text, YearType years) {
        String first = text.group("year");
        String last = text.group("month");
        return ParsedPool.endsWithMonth(first, last, years)
                ? yearToDate(text, years)
                : ParsedPool.between(first, last, years);
    }

    private static Period yearToDate(Matcher text, YearType years) {
        YearMonth last = ParsedMonth.of(text.group("month"));
        Period period = Period.yearToDate(years, last);
        int startYear = new ParsedYear(text.group("year"), years).startYear("to " + PeriodLabel.month(last));
        if (years.yearOf(period.start()) != startYear) {
            throw new IllegalArgumentException(
                    PeriodLabel.month(last) + " is not in " + years.label(startYear) + "; write " + period.label());
        }
        return period;
    }

    private static Period yearToDateOfMonth(Matcher text, YearType years) {
        return Period.yearToDate(years, ParsedMonth.of(text.group("month")));
    }

    private static Period refuseYearTo(Matcher text, YearType years) {
        YearMonth last = ParsedMonth.of(text.group("month"));
        throw new IllegalArgumentException("write " + Period.rollingYear(last).label() + " or "
                + Period.yearToDate(years, last).label() + ", whichever is meant");
    }

    private static Period day(Matcher text, YearType years) {
        return Period.snapshot(ParsedMonth.of(text.group("month")).atDay(Integer.parseInt(text.group("day"))));
    }

    private static Period numericDay(Matcher text, YearType years) {
        return Period.snapshot(LocalDate.of(
                Integer.parseInt(text.group("y")),
                Integer.parseInt(text.group("m")),
                Integer.parseInt(text.group("day"))));
    }

    private static Period monthOrYear(Matcher text, YearType years) {
        String month = text.group("month");
        return ParsedMonth.isMonth(month, years)
                ? Period.month(ParsedMonth.of(month))
                : Period.year(years, new ParsedYear(month, years).startYear(""));
    }

    private static Period year(Matcher text, YearType years) {
        String year = text.group("year");
        YearType meant = ParsedYear.isBare(year) && !years.isCalendar() ? YearType.CALENDAR : years;
        return Period.year(meant, new ParsedYear(year, meant).startYear(""));
    }

    private static Form form(String pattern, Reading reading) {
        return new Form(Pattern.compile(pattern), reading);
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH) + "…") + '"';
    }

    private record Form(Pattern pattern, Reading reading) {}

    private interface Reading {
        Period read(Matcher text, YearType years);
    }
}
