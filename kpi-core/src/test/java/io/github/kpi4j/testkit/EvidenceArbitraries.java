package io.github.kpi4j.testkit;

import io.github.kpi4j.evidence.CaseStudy;
import io.github.kpi4j.evidence.Consent;
import io.github.kpi4j.evidence.Evidence;
import io.github.kpi4j.evidence.Gathered;
import io.github.kpi4j.evidence.JudgedStatus;
import io.github.kpi4j.evidence.Source;
import io.github.kpi4j.evidence.StrengthRule;
import io.github.kpi4j.evidence.StrengthRule.Condition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.intervention.Intervention;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What people judge and tell beside figures: set anew, set late, of earlier and later periods, told and withheld. */
final class EvidenceArbitraries {

    private static final int SLOTS_BACK = 3;

    private EvidenceArbitraries() {}

    /** One entry, before one knows what it is of. */
    private record Draft(
            int pick, int step, int delay, Level level, boolean elsewhere, int choice, List<Source> heard) {}

    /** Sources of the last days before a day that is not yet known: their days count from 1 January 2000. */
    static Arbitrary<Source> sources(LocalDate latest) {
        Arbitrary<@Nullable Long> samples = Arbitraries.longs().between(1, 400).injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.of(Source.Kind.class),
                        Arbitraries.of("plans", "visits", "a group of young people"),
                        Arbitraries.of(0, 0, 1, 30, 200, 400, 700, 900),
                        samples,
                        Arbitraries.of(true, false))
                .as((kind, what, days, sample, voice) -> new Source(kind, what, latest.minusDays(days), sample, voice));
    }

    static Arbitrary<StrengthRule> rules() {
        Arbitrary<StrengthRule> others = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(12, 36))
                .as((sources, more, months) -> new StrengthRule(
                        new Condition(sources, 1, months), new Condition(sources + more, 1, months - more)));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(StrengthRule.DEFAULT)), Tuple.of(1, others));
    }

    static Arbitrary<ToldSituation> told(Arbitrary<Situation> situations) {
        return situations.flatMap(situation -> Combinators.combine(
                        drafts(), InterventionArbitraries.of(situation), rules())
                .as((drafts, interventions, rule) ->
                        new ToldSituation(situation, new Entries(situation, drafts).evidence(interventions, rule))));
    }

    private static Arbitrary<List<Draft>> drafts() {
        LocalDate origin = LocalDate.of(2000, 1, 1);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(-SLOTS_BACK, 1),
                        Arbitraries.of(0, 0, 10, 20, 39, 40, 100, 300),
                        Arbitraries.of(Level.class),
                        Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
                        Arbitraries.integers().between(0, 9),
                        sources(origin).list().ofMaxSize(4))
                .as(Draft::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .withoutEdgeCases();
    }

    /** Fits drafts into a situation. */
    private static final class Entries {

        private final Situation situation;
        private final Map<List<Object>, JudgedStatus> statuses = new LinkedHashMap<>();
        private final List<Gathered> gathered = new ArrayList<>();
        private final List<CaseStudy> studies = new ArrayList<>();

        Entries(Situation situation, List<Draft> drafts) {
            this.situation = situation;
            drafts.forEach(this::add);
        }

        Evidence evidence(List<Intervention> interventions, StrengthRule rule) {
            return new Evidence(new ArrayList<>(statuses.values()), studies, gathered, interventions, rule);
        }

        private void add(Draft draft) {
            List<Indicator> all = situation.framework().indicators();
            Indicator indicator = all.get(draft.pick() % all.size());
            Period period = period(indicator, draft.step());
            List<AreaId> areas = situation.framework().areas();
            AreaId area = areas.get(draft.elsewhere() ? areas.size() - 1 : 0);
            LocalDate on = period.end().plusDays(draft.delay());
            List<Source> heard =
                    draft.heard().stream().map(source -> until(source, on)).toList();
            if (draft.choice() < 6) {
                addStatus(draft, indicator, area, period, on, heard);
            } else if (draft.choice() < 8) {
                studies.add(study(draft, indicator, area, period, on));
            } else if (!heard.isEmpty()) {
                gathered.add(new Gathered(indicator.id(), area, period, heard));
            }
        }

        private void addStatus(
                Draft draft, Indicator indicator, AreaId area, Period period, LocalDate on, List<Source> heard) {
            List<Level> levels = situation.framework().schemeOf(indicator).levels();
            Level level = levels.contains(draft.level()) ? draft.level() : levels.get(0);
            String by = draft.pick() % 2 == 0 ? "Director" : "the scrutiny committee";
            statuses.putIfAbsent(
                    List.of(indicator.id(), area, period, on),
                    new JudgedStatus(indicator.id(), area, period, level, by, on, "what was seen and heard", heard));
        }

        private CaseStudy study(Draft draft, Indicator indicator, AreaId area, Period period, LocalDate on) {
            String number = String.format(Locale.ROOT, "%03d", studies.size());
            Consent consent = switch (draft.pick()) {
                case 0 -> Consent.refused("a parent", on);
                case 1 -> new Consent(Consent.Answer.GIVEN, "a parent", on, on.plusDays(30));
                default -> Consent.given("the young person", on);
            };
            return new CaseStudy(
                    "study-" + number,
                    "Title of study " + number,
                    "Text of study " + number,
                    List.of(indicator.id()),
                    area,
                    period,
                    draft.choice() == 6 || draft.pick() > 2,
                    consent);
        }

        private Period period(Indicator indicator, int step) {
            Cadence cadence = indicator.definition().reporting().cadence();
            long last = cadence.slotHolding(situation.period().end().plusDays(1)) - 1;
            return cadence.in(last + step * SeriesArbitraries.stride(cadence));
        }

        private static Source until(Source source, LocalDate on) {
            long before = LocalDate.of(2000, 1, 1).toEpochDay() - source.on().toEpochDay();
            return new Source(source.kind(), source.what(), on.minusDays(before), source.sample(), source.voice());
        }
    }
}
