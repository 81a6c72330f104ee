package io.github.kpi4j.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CadenceProperties {

    @Property
    void thePeriodInASlotIsInThatSlot(@ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Period period = Period.of(cadence.covers(), day);
        long slot = cadence.slot(period);

        assertThat(cadence.slot(cadence.in(slot))).isEqualTo(slot);
        assertThat(cadence.in(slot).end()).isAfterOrEqualTo(period.end());
    }

    @Property
    void theNextSlotIsTheNextInTime(@ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Assume.that(cadence.every() != Frequency.IRREGULAR);
        long slot = cadence.slot(Period.of(cadence.covers(), day));
        Period current = cadence.in(slot);
        Period next = cadence.in(slot + 1);

        assertThat(next).isGreaterThan(current);
        assertThat(YearMonth.from(next.end()))
                .isEqualTo(
                        YearMonth.from(current.end()).plusMonths(cadence.every().months()));
    }

    @Property
    void periodsAsLongAsTheirSlotFollowOneAnotherWithoutGap(
            @ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Span span = cadence.covers().span();
        Assume.that(span.tiles() && span.months() == cadence.every().months());
        long slot = cadence.slot(Period.of(cadence.covers(), day));

        assertThat(cadence.in(slot + 1).start())
                .isEqualTo(cadence.in(slot).end().plusDays(1));
        assertThat(cadence.in(slot)).isEqualTo(Period.of(cadence.covers(), day));
    }

    @Property
    void aYearEarlierIsAYearOfSlotsAway(@ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Assume.that(cadence.every() != Frequency.IRREGULAR);
        Period period = Period.of(cadence.covers(), day);

        assertThat(cadence.slot(period.yearEarlier())).isEqualTo(cadence.slot(period) - cadence.slotsPerYear());
    }

    @Property
    void theLatestPeriodHasEndedAndTheNextHasNot(@ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Period latest = cadence.latestBy(day);

        assertThat(latest.end()).isBeforeOrEqualTo(day);
        assertThat(cadence.in(cadence.slot(latest) + 1).end()).isAfter(day);
    }

    @Property
    void everyLabelOfACadenceIsReadByIt(@ForAll("cadences") Cadence cadence, @ForAll("days") LocalDate day) {
        Period period = Period.of(cadence.covers(), day);

        assertThat(cadence.parse(period.label())).isEqualTo(period);
    }

    @Provide
    Arbitrary<Cadence> cadences() {
        return PeriodArbitraries.cadences();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return PeriodArbitraries.days();
    }
}
