package io.github.kpi4j.evidence;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * One story that illustrates indicators. It proves nothing, is counted in nothing, and is told only where it is anonymous and
 * those whom it is about agreed.
 *
 * @param id the identifier
 * @param title the title
 * @param text the story
 * @param indicators the indicators that it illustrates, at least one
 * @param area the area that it is from
 * @param period the period that it is of
 * @param anonymised whether nobody can be recognised in it
 * @param consent what the one whom it is about said to its being told
 */
public record CaseStudy(
        String id,
        String title,
        String text,
        List<IndicatorId> indicators,
        AreaId area,
        Period period,
        boolean anonymised,
        Consent consent) {

    static final Comparator<CaseStudy> ORDER =
            Comparator.comparing(CaseStudy::period).thenComparing(CaseStudy::id);

    /** Why a case study is not told. */
    public enum Withheld {
        /** Somebody could be recognised in it. */
        NOT_ANONYMISED,
        /** Those whom it is about said no. */
        CONSENT_REFUSED,
        /** Those whom it is about took their yes back. */
        CONSENT_WITHDRAWN,
        /** The yes came after the as-of date. */
        CONSENT_LATER;

        /**
         * The reason as one stable word for files.
         *
         * @return the name in lower case with hyphens, such as {@code consent-refused}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Copies the list.
     *
     * @param id the identifier
     * @param title the title
     * @param text the story
     * @param indicators the indicators that it illustrates
     * @param area the area that it is from
     * @param period the period that it is of
     * @param anonymised whether nobody can be recognised in it
     * @param consent what was said to its being told
     * @throws IllegalArgumentException if a text is blank, or it illustrates no indicator or one of them twice
     */
    public CaseStudy {
        requireText("id", id);
        requireText("title", title);
        requireText("text", text);
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(consent, "consent");
        indicators = List.copyOf(indicators);
        if (indicators.isEmpty() || indicators.stream().distinct().count() < indicators.size()) {
            throw new IllegalArgumentException("indicators is " + indicators
                    + "; write each indicator that the case study illustrates once, and at least one");
        }
    }

    private static void requireText(String name, String text) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; write a text");
        }
    }

    /**
     * Why the case study is not told in a report as of a day. Consent that was taken back is honoured in every report from
     * then on, also in one made again for an earlier day.
     *
     * @param asOf the date of knowledge
     * @return the reason; empty where it may be told
     */
    public Optional<Withheld> withheld(LocalDate asOf) {
        if (!anonymised) {
            return Optional.of(Withheld.NOT_ANONYMISED);
        }
        if (consent.answer() == Consent.Answer.REFUSED) {
            return Optional.of(Withheld.CONSENT_REFUSED);
        }
        if (consent.withdrawn() != null) {
            return Optional.of(Withheld.CONSENT_WITHDRAWN);
        }
        return consent.on().isAfter(asOf) ? Optional.of(Withheld.CONSENT_LATER) : Optional.empty();
    }

    /**
     * The same case study by another code of its area.
     *
     * @param other the code of the area
     * @return a copy
     */
    public CaseStudy in(AreaId other) {
        return new CaseStudy(id, title, text, indicators, other, period, anonymised, consent);
    }
}
