package io.github.kpi4j.target;

import io.github.kpi4j.target.RatingScheme.Band;
import java.util.List;
import java.util.Locale;

/** The proof that a list of bands gives every value exactly one level, and never a worse one to a better value. */
final class Bands {

    private Bands() {}

    static void prove(String name, List<Band> bands) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a rating scheme needs a name");
        }
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("rating scheme " + name + " has no bands; list at least one");
        }
        for (int i = 1; i < bands.size(); i++) {
            Band better = bands.get(i - 1);
            Band worse = bands.get(i);
            if (worse.level().compareTo(better.level()) <= 0) {
                throw new IllegalArgumentException("rating scheme " + name + " lists " + word(worse) + " after "
                        + word(better) + "; list each level once, from best to worst: exceeded, met, near, missed");
            }
            if (better.takesEverything()) {
                throw new IllegalArgumentException("rating scheme " + name + ": the band " + word(better)
                        + " takes every value, so that none is left for " + word(worse) + "; say how far it reaches");
            }
        }
        Band last = bands.get(bands.size() - 1);
        if (!last.takesEverything()) {
            throw new IllegalArgumentException("rating scheme " + name + ": some values have no level, because the last"
                    + " band, " + word(last) + ", does not take all that is left; leave its edge and proviso out");
        }
    }

    private static String word(Band band) {
        return band.level().name().toLowerCase(Locale.ROOT);
    }
}
