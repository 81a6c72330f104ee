package io.github.kpi4j.target;

import io.github.kpi4j.series.Polarity;
import java.util.Objects;

/**
 * A promise in words, for an indicator that is told and not measured. No value is held against it: whether it is kept, only
 * people can judge.
 *
 * @param text what is promised
 */
public record PromisedInWords(String text) implements Target {

    /**
     * Checks the text.
     *
     * @param text what is promised
     * @throws IllegalArgumentException if the text is blank
     */
    public PromisedInWords {
        Objects.requireNonNull(text, "text");
        if (text.isBlank()) {
            throw new IllegalArgumentException("text is blank; write what is promised");
        }
    }

    @Override
    public boolean isLimit() {
        return false;
    }

    @Override
    public Polarity polarity() {
        return Polarity.NEITHER;
    }
}
