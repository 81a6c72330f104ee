package io.github.kpi4j.benchmark;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.series.Polarity;
import io.github.kpi4j.testkit.KpiDomain;
import io.github.kpi4j.testkit.LawsOfAreaValues;
import io.github.kpi4j.testkit.LawsOfPositions;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(KpiDomain.class)
class PositionProperties {

    @Property
    void permutingAreasChangesNothing(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfPositions.permutingAreasChangesNothing(values, polarity);
    }

    @Property
    void anotherAreaThatIsWorseTakesNothingFromAnybody(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfPositions.anotherAreaThatIsWorseTakesNothingFromAnybody(values, polarity);
    }

    @Property
    void mirrorKeepsRanksAndBandsButOnACut(@ForAll AreaValues values) {
        LawsOfPositions.mirrorKeepsRanksAndBandsButOnACut(values);
    }

    @Property
    void turningThePolarityTurnsPositionsRound(@ForAll AreaValues values) {
        LawsOfPositions.turningThePolarityTurnsPositionsRound(values);
    }

    @Property
    void nobodyBetterStandsBehind(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfPositions.nobodyBetterStandsBehind(values, polarity);
    }

    @Property
    void countsAddUp(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfPositions.countsAddUp(values, polarity);
    }

    @Property
    void evenBandsAreEven(@ForAll AreaValues values, @ForAll Polarity polarity) {
        LawsOfPositions.evenBandsAreEven(values, polarity);
    }

    @Property
    void unitsChangeNothing(@ForAll AreaValues values, @ForAll Rational factor, @ForAll Rational shift) {
        Assume.that(!factor.isZero());

        LawsOfPositions.unitsChangeNothing(values, factor.abs(), shift);
    }

    @Property
    void summariesLieBetweenTheEnds(@ForAll AreaValues values) {
        LawsOfAreaValues.summariesLieBetweenTheEnds(values);
    }

    @Property
    void ownValueChangesNothingInTheOthers(@ForAll AreaValues values, @ForAll Rational own) {
        LawsOfAreaValues.ownValueChangesNothingInTheOthers(values, own);
    }
}
