package io.github.kpi4j.chain;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.period.PeriodKind;
import io.github.kpi4j.period.Span;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.testkit.KpiArbitraries;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfChains;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class LinkProperties {

    private static final int TRIES = 300;

    @Provide
    Arbitrary<Link> links() {
        return KpiArbitraries.lags().map(lag -> Link.of("lead", "follower", lag));
    }

    private static Period report(Series lead, Series follower) {
        LocalDate last = lead.latest()
                .map(point -> point.period().end())
                .filter(day -> follower.latest().stream()
                        .allMatch(point -> !point.period().end().isAfter(day)))
                .orElseGet(() ->
                        follower.latest().map(point -> point.period().end()).orElse(LocalDate.of(2024, 3, 31)));
        return Period.of(new PeriodKind(Span.QUARTER, YearType.FINANCIAL), last);
    }

    @Property(tries = TRIES)
    void theMirrorImageTellsTheSame(
            @ForAll("links") Link link,
            @ForAll Series lead,
            @ForAll Polarity leads,
            @ForAll Series follower,
            @ForAll Polarity follows) {
        LawsOfChains.mirrorChangesNothing(link, lead, leads, follower, follows, report(lead, follower));
    }

    @Property(tries = TRIES)
    void aYearEarlierTheSameIsPairedAYearEarlier(
            @ForAll("links") Link link, @ForAll Series lead, @ForAll Series follower) {
        Assume.that(keepsItsDays(lead) && keepsItsDays(follower));

        LawsOfChains.aYearEarlierTheSameIsPaired(link, lead, follower, report(lead, follower));
    }

    /** A leap day has none of its own a year earlier. */
    private static boolean keepsItsDays(Series series) {
        return series.cadence().covers().span() != Span.SNAPSHOT
                || series.points().stream()
                        .map(point -> point.period().end())
                        .noneMatch(day -> day.getMonthValue() == 2 && day.getDayOfMonth() > 27);
    }
}
