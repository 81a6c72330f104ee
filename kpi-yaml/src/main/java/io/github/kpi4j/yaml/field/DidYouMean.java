package io.github.kpi4j.yaml.field;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was probably meant to be. */
public final class DidYouMean {

    private DidYouMean() {}

    /**
     * The known word closest to the one written, when it is close: at most two letters, or a third of the word's
     * length, are wrong, missing, superfluous or swapped with their neighbour; and not every letter. Case does not
     * count. Of equally close words the first is taken. The first or the last words of one phrase mean that phrase, as
     * {@code limited} means {@code limited assurance}; those of several mean none.
     *
     * @param written what the author wrote
     * @param known the words that would have been right
     * @return the closest word; empty when none is close
     */
    public static Optional<String> closest(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        List<String> phrases = known.stream()
                .filter(phrase -> isPart(word, phrase.toLowerCase(Locale.ROOT)))
                .toList();
        if (!phrases.isEmpty()) {
            return phrases.size() == 1 ? Optional.of(phrases.get(0)) : Optional.empty();
        }
        int best = Math.min(Math.max(2, word.length() / 3), word.length() - 1) + 1;
        String found = null;
        for (String candidate : known) {
            if (Math.abs(candidate.length() - word.length()) >= best) {
                continue;
            }
            int distance = distance(word, candidate.toLowerCase(Locale.ROOT));
            if (distance < best) {
                best = distance;
                found = candidate;
            }
        }
        return Optional.ofNullable(found);
    }

    private static boolean isPart(String written, String phrase) {
        return !written.isBlank() && (phrase.startsWith(written + " ") || phrase.endsWith(" " + written));
    }

    /**
     * What to advise for an unknown word.
     *
     * @param written what the author wrote
     * @param known the words that would have been right
     * @return {@code did you mean x?} when there is a close word, else the list of all
     */
    public static String advice(String written, Collection<String> known) {
        return closest(written, known)
                .map(word -> "did you mean " + word + "?")
                .orElseGet(() -> known.isEmpty() ? "delete it" : "known here: " + String.join(", ", known));
    }

    /** Insertions, deletions, replacements and swaps of neighbours, each letter touched once. */
    private static int distance(String from, String to) {
        int[] beforeLast = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int replaced = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
