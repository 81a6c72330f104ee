package io.github.kpi4j.evidence;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the one whom a case study is about said to its being told.
 *
 * @param answer yes or no
 * @param by who gave the answer, as a role and not by name, such as "the young person" or "a parent"
 * @param on the day of the answer
 * @param withdrawn the day on which a yes was taken back, or null
 */
public record Consent(
        Answer answer, String by, LocalDate on, @Nullable LocalDate withdrawn) {

    /** What was said. */
    public enum Answer {
        /** Yes. */
        GIVEN,
        /** No. */
        REFUSED
    }

    /**
     * Checks that it says who and when.
     *
     * @param answer yes or no
     * @param by who gave the answer
     * @param on the day of the answer
     * @param withdrawn the day on which a yes was taken back
     * @throws IllegalArgumentException if {@code by} is blank, a no is taken back, or a yes before it was given
     */
    public Consent {
        Objects.requireNonNull(answer, "answer");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        if (by.isBlank()) {
            throw new IllegalArgumentException("by is blank; write who was asked, as a role and not by name");
        }
        Days.check("on", on);
        if (withdrawn != null && (answer == Answer.REFUSED || withdrawn.isBefore(on))) {
            throw new IllegalArgumentException("withdrawn is " + withdrawn
                    + "; write a day on or after the one on which consent was given, or leave it out");
        }
    }

    /**
     * Consent that was given.
     *
     * @param by who gave it
     * @param on the day
     * @return the consent
     * @throws IllegalArgumentException if {@code by} is blank
     */
    public static Consent given(String by, LocalDate on) {
        return new Consent(Answer.GIVEN, by, on, null);
    }

    /**
     * Consent that was refused.
     *
     * @param by who refused it
     * @param on the day
     * @return the refusal
     * @throws IllegalArgumentException if {@code by} is blank
     */
    public static Consent refused(String by, LocalDate on) {
        return new Consent(Answer.REFUSED, by, on, null);
    }
}
