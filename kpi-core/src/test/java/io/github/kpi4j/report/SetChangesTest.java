package io.github.kpi4j.report;

import static io.github.kpi4j.report.ReportFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kpi4j.chain.Lag;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.ResultsChain;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.measure.Direct;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.report.SetChange.Kind;
import io.github.kpi4j.report.SetChange.Part;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.Target;
import io.github.kpi4j.target.TargetFinding.Judging;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SetChangesTest {

    private static final Target TARGET = Target.atMost("30");
    private static final Indicator PLAIN = indicator("a").target(TARGET).build();

    private static Framework framework(List<Governance.Retirement> retired, Indicator... indicators) {
        return new Framework(
                "f",
                "A framework",
                new AreaId("E09000006"),
                YearType.FINANCIAL,
                RatingScheme.DEFAULT,
                List.of(),
                List.of(),
                List.of(indicators),
                new Governance(List.of(), retired),
                RollUp.NONE,
                ResultsChain.NONE);
    }

    private static Framework framework(Indicator... indicators) {
        return framework(List.of(), indicators);
    }

    private static List<SetChange> changes(Indicator before, Indicator after) {
        return new SetChanges(framework(before), framework(after)).list();
    }

    @Test
    void whatIsNewComesInOrderAndWhatIsGoneComesLast() {
        Indicator kept = indicator("kept").target(TARGET).build();
        Indicator added = indicator("added").target(TARGET).build();
        Indicator retired = indicator("retired").target(TARGET).build();
        Indicator removed = indicator("removed").target(TARGET).build();
        var retirement = new Governance.Retirement(
                new IndicatorId("retired"), "Retired", LocalDate.of(2025, 3, 31), "it counted leaflets");
        SetChanges changes =
                new SetChanges(framework(retired, kept, removed), framework(List.of(retirement), added, kept));

        assertThat(changes.list())
                .containsExactly(
                        new SetChange(null, added, null),
                        new SetChange(retired, null, retirement),
                        new SetChange(removed, null, null));
        assertThat(changes.list()).extracting(SetChange::kind).containsExactly(Kind.ADDED, Kind.RETIRED, Kind.REMOVED);
        assertThat(changes.unchanged()).isEqualTo(1);
        assertThat(changes.counts()).containsEntry(Kind.ADDED, 1).containsEntry(Kind.REDEFINED, 0);
    }

    @Test
    void whatChangedInTheResultsChainIsToldApart() {
        Indicator visits = indicator("visits").target(TARGET).build();
        Indicator absence = indicator("absence").target(TARGET).build();
        Indicator inCare = indicator("in-care").target(TARGET).build();
        Link later = Link.of("visits", "absence", Lag.ofYears(2));
        Framework plain = framework(visits, absence, inCare);
        Framework before = plain.with(
                ResultsChain.of(Link.of("visits", "absence", Lag.ofYears(1)), Link.of("visits", "in-care", Lag.NONE))
                        .with("visits", Stage.INPUT));
        Framework after = plain.with(ResultsChain.of(Link.of("absence", "in-care", Lag.ofQuarters(1)), later)
                .with("visits", Stage.OUTPUT));
        SetChanges changes = new SetChanges(before, after);

        assertThat(changes.list()).isEmpty();
        assertThat(changes.chain().added()).containsExactly(Link.of("absence", "in-care", Lag.ofQuarters(1)));
        assertThat(changes.chain().removed()).containsExactly(Link.of("visits", "in-care", Lag.NONE));
        assertThat(changes.chain().altered())
                .containsExactly(new ChainChanges.Altered(Link.of("visits", "absence", Lag.ofYears(1)), later));
        assertThat(changes.chain().restaged()).containsExactly(visits);
        assertThat(PlainText.render(Narrator.document(changes)).replaceAll("\\s+", " "))
                .contains("2 years later; before, 1 year later.", "an output; before, an input.");
    }

    static Stream<Arguments> edits() {
        return Stream.of(
                Arguments.of(new Outcome(PLAIN.definition()), Kind.REDEFINED, Part.QUESTION),
                Arguments.of(
                        indicator("a")
                                .measuredAs(new Direct(new Unit.Score("days")))
                                .target(TARGET)
                                .build(),
                        Kind.REDEFINED,
                        Part.MEASURE),
                Arguments.of(indicator("a").decimals(2).target(TARGET).build(), Kind.REDEFINED, Part.ROUNDING),
                Arguments.of(indicator("a").target(Target.atMost("25")).build(), Kind.RETARGETED, Part.TARGET),
                Arguments.of(
                        indicator("a")
                                .judge(Judging.AS_PUBLISHED)
                                .target(TARGET)
                                .build(),
                        Kind.RETARGETED,
                        Part.RATING),
                Arguments.of(indicator("a").owner("Head").target(TARGET).build(), Kind.AMENDED, Part.ROLES),
                Arguments.of(indicator("a").tiers("committee").target(TARGET).build(), Kind.AMENDED, Part.PLACE),
                Arguments.of(indicator("a").rationale("why").target(TARGET).build(), Kind.AMENDED, Part.WORDING),
                Arguments.of(
                        indicator("a")
                                .reviewBy(LocalDate.of(2026, 3, 31))
                                .target(TARGET)
                                .build(),
                        Kind.AMENDED,
                        Part.REVIEW));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyEditIsFoundAndCalledByTheGravest(Indicator edited, Kind kind, Part part) {
        assertThat(changes(PLAIN, edited)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(kind);
            assertThat(change.parts()).containsExactly(part);
        });
    }

    @Test
    void aCostThatIsReadBesideSomethingElseIsAmendedAndOneThroughAnotherLensRedefined() {
        Indicator other = indicator("b").target(TARGET).build();
        Indicator alone = new ValueForMoney(PLAIN.definition(), ValueForMoney.Lens.ECONOMY, List.of());
        Indicator beside =
                new ValueForMoney(PLAIN.definition(), ValueForMoney.Lens.ECONOMY, List.of(new IndicatorId("b")));
        Indicator fair = new ValueForMoney(PLAIN.definition(), ValueForMoney.Lens.EQUITY, List.of());

        assertThat(new SetChanges(framework(alone, other), framework(beside, other)).list())
                .extracting(SetChange::kind)
                .containsExactly(Kind.AMENDED);
        assertThat(changes(alone, fair)).extracting(SetChange::kind).containsExactly(Kind.REDEFINED);
    }

    @Test
    void onlyVersionsThatWereNotThereBeforeAreNew() {
        TargetVersion first = TargetVersion.always(TARGET);
        var second = new TargetVersion(
                LocalDate.of(2025, 4, 1),
                null,
                Target.atMost("25"),
                LocalDate.of(2025, 3, 1),
                "local",
                "five days off");

        assertThat(changes(PLAIN, indicator("a").target(first).target(second).build()))
                .singleElement()
                .extracting(SetChange::newTargets)
                .isEqualTo(List.of(second));
    }

    @Test
    void aChangeHasAtLeastOneSide() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SetChange(null, null, null));
    }
}
