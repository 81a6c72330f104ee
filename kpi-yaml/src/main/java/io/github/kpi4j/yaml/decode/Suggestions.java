package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.DidYouMean;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What to advise for an unknown word, where files may hold very many of them. */
final class Suggestions {

    private static final int LISTED = 12;
    private static final int SEARCHED = 200;

    private final List<String> known;
    private final String otherwise;
    private final Map<String, String> given = new HashMap<>();

    /** Advises {@code otherwise} where no known word is close and there are too many to list. */
    Suggestions(Collection<String> known, String otherwise) {
        this.known = List.copyOf(known);
        this.otherwise = otherwise;
    }

    String advice(String written) {
        if (known.isEmpty() || (given.size() >= SEARCHED && !given.containsKey(written))) {
            return otherwise;
        }
        return given.computeIfAbsent(written, this::search);
    }

    private String search(String written) {
        return DidYouMean.closest(written, known)
                .map(word -> "did you mean " + word + "?")
                .orElseGet(() -> known.size() > LISTED ? otherwise : "known here: " + String.join(", ", known));
    }
}
