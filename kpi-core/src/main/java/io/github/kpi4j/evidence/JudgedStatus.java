package io.github.kpi4j.evidence;

import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.target.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A level that a person set, in the name of a post. It stands beside what is computed and never becomes it. One that is set
 * later for the same indicator, area and period takes the place of the earlier from its day on; the earlier stays on record.
 *
 * @param indicator the indicator
 * @param area the area
 * @param period the period that was judged, of the kind that the indicator's values cover
 * @param level the level
 * @param by the post that set it, such as "Director of Children's Services"; posts are named and not persons
 * @param on the day on which it was set: an evaluation as of an earlier day does not know it
 * @param reason why, in words
 * @param evidence what it rests on; may be empty, which the words say
 */
public record JudgedStatus(
        IndicatorId indicator,
        AreaId area,
        Period period,
        Level level,
        String by,
        LocalDate on,
        String reason,
        List<Source> evidence) {

    static final Comparator<JudgedStatus> ORDER = Comparator.comparing(JudgedStatus::indicator)
            .thenComparing(JudgedStatus::area)
            .thenComparing(JudgedStatus::period)
            .thenComparing(JudgedStatus::on);

    /**
     * Sorts the sources, and checks that it says who, when and why.
     *
     * @param indicator the indicator
     * @param area the area
     * @param period the period that was judged
     * @param level the level
     * @param by the post that set it
     * @param on the day on which it was set
     * @param reason why
     * @param evidence what it rests on
     * @throws IllegalArgumentException if {@code by} or {@code reason} is blank, it was set before its period began, or it
     *     rests on a source of a later day
     */
    public JudgedStatus {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(evidence, "evidence");
        if (by.isBlank()) {
            throw new IllegalArgumentException("by is blank; write the post that set the level");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("reason is blank; write why the level was set");
        }
        Days.check("on", on);
        if (on.isBefore(period.start())) {
            throw new IllegalArgumentException("the level was set on " + on + ", before " + period.label()
                    + " began; write the day on which it was set, or the period that was judged");
        }
        evidence = evidence.stream().distinct().sorted().toList();
        for (Source source : evidence) {
            if (source.on().isAfter(on)) {
                throw new IllegalArgumentException("the level was set on " + on + " and rests on a source of "
                        + source.on() + "; write what was known by the day on which it was set");
            }
        }
    }

    /**
     * The same level by another code of its area.
     *
     * @param other the code of the area
     * @return a copy
     */
    public JudgedStatus in(AreaId other) {
        return new JudgedStatus(indicator, other, period, level, by, on, reason, evidence);
    }
}
