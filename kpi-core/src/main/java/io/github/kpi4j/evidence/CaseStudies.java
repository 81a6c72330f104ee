package io.github.kpi4j.evidence;

import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * The case studies of one report: those that are told, and why others are not. Of those that are withheld nothing is kept but
 * the reason and what they would have illustrated.
 *
 * @param told those that are told, in order of period and id
 * @param withheld one entry for each that is not told
 */
public record CaseStudies(List<CaseStudy> told, List<Silence> withheld) {

    /** No case studies. */
    public static final CaseStudies NONE = new CaseStudies(List.of(), List.of());

    /**
     * That a case study is not told.
     *
     * @param why the reason
     * @param indicators the indicators that it would have illustrated
     */
    public record Silence(CaseStudy.Withheld why, List<IndicatorId> indicators) {

        /**
         * Copies the list.
         *
         * @param why the reason
         * @param indicators the indicators that it would have illustrated
         */
        public Silence {
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(indicators, "indicators");
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * Copies the lists.
     *
     * @param told those that are told
     * @param withheld one entry for each that is not told
     */
    public CaseStudies {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(withheld, "withheld");
        told = List.copyOf(told);
        withheld = List.copyOf(withheld);
    }

    /**
     * Tells what may be told.
     *
     * @param studies the case studies of a report
     * @param asOf the date of knowledge
     * @return those that may be told, and the reasons for the others
     */
    public static CaseStudies of(Collection<CaseStudy> studies, LocalDate asOf) {
        var told = new ArrayList<CaseStudy>();
        var withheld = new ArrayList<Silence>();
        for (CaseStudy study : studies.stream().sorted(CaseStudy.ORDER).toList()) {
            study.withheld(asOf)
                    .ifPresentOrElse(why -> withheld.add(new Silence(why, study.indicators())), () -> told.add(study));
        }
        return new CaseStudies(told, withheld);
    }

    /**
     * Those that illustrate some indicators.
     *
     * @param wanted the indicators
     * @return the case studies that illustrate at least one of them, and the reasons for those that would have
     */
    public CaseStudies illustrating(Predicate<IndicatorId> wanted) {
        return new CaseStudies(
                told.stream()
                        .filter(study -> study.indicators().stream().anyMatch(wanted))
                        .toList(),
                withheld.stream()
                        .filter(silence -> silence.indicators().stream().anyMatch(wanted))
                        .toList());
    }

    /**
     * How many are withheld for each reason.
     *
     * @return the number for each reason that occurs
     */
    public Map<CaseStudy.Withheld, Integer> reasons() {
        var counts = new EnumMap<CaseStudy.Withheld, Integer>(CaseStudy.Withheld.class);
        withheld.forEach(silence -> counts.merge(silence.why(), 1, Integer::sum));
        return counts;
    }
}
