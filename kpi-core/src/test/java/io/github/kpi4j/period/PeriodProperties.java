package io.github.kpi4j.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class PeriodProperties {

    @Property
    void readingTheLabelGivesThePeriodBack(@ForAll("periods") Period period) {
        assertThat(Period.parse(period.label(), period.kind().years())).isEqualTo(period);
    }

    @Property
    void letterCaseAndSpacesDoNotMatter(@ForAll("periods") Period period) {
        String shouted = "  " + period.label().toUpperCase(Locale.ROOT).replace(" ", "   ") + " ";

        assertThat(Period.parse(shouted, period.kind().years())).isEqualTo(period);
    }

    @Property
    void labelsOfMonthsRollingYearsAndDaysAreReadInAnyYears(
            @ForAll("periods") Period period, @ForAll("yearTypes") YearType years) {
        Assume.that(!period.kind().span().followsYear());

        assertThat(Period.parse(period.label(), years)).isEqualTo(period);
    }

    @Property
    void aPeriodIsTheOneThatHoldsItsLastDay(@ForAll("periods") Period period) {
        assertThat(Period.of(period.kind(), period.end())).isEqualTo(period);
        assertThat(period.contains(period.start())).isTrue();
        assertThat(period.contains(period.end())).isTrue();
        assertThat(period.contains(period)).isTrue();
    }

    @Property
    void theDayThatWasAskedForLiesInThePeriod(@ForAll("periods") Period like, @ForAll("days") LocalDate day) {
        assertThat(Period.of(like.kind(), day).contains(day)).isTrue();
    }

    @Property
    void theDayAfterAPeriodThatTilesStartsTheNext(@ForAll("periods") Period period) {
        Assume.that(period.kind().span().tiles());
        Period next = Period.of(period.kind(), period.end().plusDays(1));

        assertThat(next.start()).isEqualTo(period.end().plusDays(1));
        assertThat(next.overlaps(period)).isFalse();
        assertThat(next).isGreaterThan(period);
    }

    @Property
    void monthsQuartersTermsAndHalvesTileTheirYear(
            @ForAll("days") LocalDate day, @ForAll("yearTypes") YearType years, @ForAll("dividing") Span span) {
        YearType divided = new PeriodKind(span, years).years();
        Period year = Period.of(new PeriodKind(Span.YEAR, span == Span.TERM ? divided : years), day);
        List<Period> parts = year.parts(span);

        assertThat(parts).hasSize(12 / span.months()).isSorted().allMatch(year::contains);
        assertThat(parts.get(0).start()).isEqualTo(year.start());
        assertThat(parts.get(parts.size() - 1).end()).isEqualTo(year.end());
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).start()).isEqualTo(parts.get(i - 1).end().plusDays(1));
        }
    }

    @Property
    void aYearEarlierAndAYearLaterIsTheSamePeriod(@ForAll("periods") Period period) {
        Period earlier = period.yearEarlier();
        Assume.that(period.kind().span() != Span.SNAPSHOT);

        assertThat(earlier.end()).isBefore(period.end());
        assertThat(earlier.end().getMonth()).isEqualTo(period.end().getMonth());
        assertThat(earlier.end().getYear()).isEqualTo(period.end().getYear() - 1);
        assertThat(Period.of(period.kind(), earlier.end().plusYears(1))).isEqualTo(period);
    }

    @Property
    void overlappingIsMutualAndFollowsFromContaining(@ForAll("periods") Period a, @ForAll("days") LocalDate day) {
        Period b = Period.of(a.kind(), day.withYear(a.end().getYear()));

        assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
        assertThat(a.overlaps(b)).isEqualTo(a.contains(b.start()) || b.contains(a.start()));
        assertThat(a.overlaps(a)).isTrue();
    }

    @Property
    void theOrderAgreesWithEquality(@ForAll("periods") Period a, @ForAll("periods") Period b) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
    }

    @Property(tries = 2000)
    void anyTextIsReadOrRefusedWithItsQuotation(@ForAll("texts") String text, @ForAll("yearTypes") YearType years) {
        try {
            Period period = Period.parse(text, years);
            assertThat(Period.parse(period.label(), period.kind().years())).isEqualTo(period);
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal).hasMessageStartingWith("\"" + text + "\" ");
        }
    }

    @Property
    void textsOfAnyCharactersAreRefusedAsArguments(
            @ForAll @StringLength(max = 40) String text, @ForAll("cadences") Cadence cadence) {
        try {
            assertThat(cadence.parse(text).kind()).isEqualTo(cadence.covers());
        } catch (IllegalArgumentException refusal) {
            assertThat(refusal.getMessage()).startsWith("\"");
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "Q1",
                "q4",
                "H2",
                "Quarter 3",
                "2024",
                "2024/25",
                "2024-25",
                "2011-12",
                "2018-11",
                "0000",
                "9999",
                "24",
                "Autumn",
                "term",
                "12 months to",
                "YTD",
                "to",
                "year to",
                "rolling",
                "as at",
                "31",
                "March",
                "Nov",
                "Feb",
                "29",
                "0",
                "13",
                "/",
                "-",
                "–",
                ".",
                "x");
        return Arbitraries.oneOf(
                pieces.list().ofMinSize(1).ofMaxSize(4).map(list -> String.join(" ", list)),
                pieces.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join("", list)));
    }

    @Provide
    Arbitrary<Period> periods() {
        return PeriodArbitraries.periods();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PeriodArbitraries.days();
    }

    @Provide
    Arbitrary<YearType> yearTypes() {
        return PeriodArbitraries.yearTypes();
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return PeriodArbitraries.cadences();
    }

    @Provide
    Arbitrary<Span> dividing() {
        return Arbitraries.of(Span.MONTH, Span.QUARTER, Span.TERM, Span.HALF_YEAR);
    }
}
