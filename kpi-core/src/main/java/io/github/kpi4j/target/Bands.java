package io.github.kpi4j.target;

import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Fault;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The proof that a list of bands gives every value exactly one level, and never a worse one to a better value. */
final class Bands {

    private Bands() {}

    static Optional<Fault> fault(List<Band> bands) {
        if (bands.isEmpty()) {
            return Optional.of(new Fault(0, "there are no bands", "list at least one"));
        }
        for (int i = 1; i < bands.size(); i++) {
            Band better = bands.get(i - 1);
            Band worse = bands.get(i);
            if (worse.level().compareTo(better.level()) <= 0) {
                return Optional.of(new Fault(
                        i,
                        word(worse) + " stands after " + word(better),
                        "list each level once, from best to worst: exceeded, met, near, missed"));
            }
            if (better.takesEverything()) {
                return Optional.of(new Fault(
                        i - 1,
                        "the band " + word(better) + " takes every value, so that none is left for " + word(worse),
                        "say how far it reaches"));
            }
        }
        int last = bands.size() - 1;
        return bands.get(last).takesEverything()
                ? Optional.empty()
                : Optional.of(new Fault(
                        last,
                        "some values have no level, because the last band, " + word(bands.get(last))
                                + ", does not take all that is left",
                        "say nothing of how far it reaches, and ask nothing else"));
    }

    private static String word(Band band) {
        return band.level().name().toLowerCase(Locale.ROOT);
    }
}
