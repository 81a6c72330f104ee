package io.github.kpi4j.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a judgement by people rests on.
 *
 * @param kind what sort of source it is
 * @param what what was looked at or heard, in words
 * @param on the day on which it was known
 * @param sample how many people, cases or answers it rests on, at least 1; null where nobody counted
 * @param voice whether the child or the service user speaks in it in their own words
 */
public record Source(
        Kind kind, String what, LocalDate on, @Nullable Long sample, boolean voice) implements Comparable<Source> {

    private static final Comparator<Source> ORDER = Comparator.comparing(Source::on)
            .thenComparing(Source::kind)
            .thenComparing(Source::what)
            .thenComparing(Source::voice)
            .thenComparing(Source::sample, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The sorts of source. */
    public enum Kind {
        /** Case files or practice, checked against a standard. */
        AUDIT,
        /** Practice, watched. */
        OBSERVATION,
        /** What children, families or partners said of their own accord or when asked in person. */
        FEEDBACK,
        /** Complaints, and what was found out about them. */
        COMPLAINT,
        /** The same questions, asked of many. */
        SURVEY;

        /**
         * The sort as one stable word for files.
         *
         * @return the name in lower case, such as {@code audit}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Checks that it says something.
     *
     * @param kind what sort of source it is
     * @param what what was looked at or heard
     * @param on the day on which it was known
     * @param sample how many people, cases or answers it rests on
     * @param voice whether the child or the service user speaks in it
     * @throws IllegalArgumentException if {@code what} is blank, the sample is below 1, or the day is not of the years 1900 to
     *     2999
     */
    public Source {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(on, "on");
        if (what.isBlank()) {
            throw new IllegalArgumentException("what is blank; write what was looked at or heard");
        }
        if (sample != null && sample < 1) {
            throw new IllegalArgumentException(
                    "sample is " + sample + "; write how many people or cases it rests on, or leave it out");
        }
        Days.check("on", on);
    }

    /**
     * In order of day; sources of one day by their sort and words.
     *
     * @param other the other source
     * @return as {@link Comparable} asks
     */
    @Override
    public int compareTo(Source other) {
        return ORDER.compare(this, other);
    }
}
