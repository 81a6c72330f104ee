package io.github.kpi4j.summary;

import io.github.kpi4j.series.Reason;
import io.github.kpi4j.target.Level;

/**
 * One of those that are summarised: an indicator, or a priority that is itself a summary.
 *
 * @param id the id of the indicator or priority
 * @param standing its level, or why it has none
 * @param judged how many indicators behind it are judged; for an indicator 1 or 0
 * @param wanted how many indicators behind it are to be judged; for an indicator 1, and 0 where it is for information only
 */
public record Member(String id, Standing standing, int judged, int wanted) {

    /**
     * Checks the counts.
     *
     * @param id the id of the indicator or priority
     * @param standing its level, or why it has none
     * @param judged how many indicators behind it are judged
     * @param wanted how many indicators behind it are to be judged
     * @throws IllegalArgumentException if a count is negative, more are judged than are to be, or there is a level without
     *     anything judged
     */
    public Member {
        if (judged < 0 || judged > wanted || (judged == 0 && standing instanceof Standing.At)) {
            throw new IllegalArgumentException(id + ": judged is " + judged + " of " + wanted
                    + "; a number from 0 to all is wanted, and 1 for a level");
        }
    }

    /**
     * An indicator that is judged.
     *
     * @param id the indicator's id
     * @param level its level
     * @return the member
     */
    public static Member judged(String id, Level level) {
        return new Member(id, new Standing.At(level), 1, 1);
    }

    /**
     * An indicator that is not judged. Without target or polarity it is for information only and takes no part;
     * nor does one that only people can judge.
     *
     * @param id the indicator's id
     * @param reason why not
     * @return the member
     */
    public static Member notJudged(String id, Reason reason) {
        boolean informative = reason == Reason.NO_TARGET || reason == Reason.NO_POLARITY || reason == Reason.IN_WORDS;
        return new Member(id, new Standing.Unknown(reason), 0, informative ? 0 : 1);
    }

    /**
     * Whether there is a level.
     *
     * @return true if there is
     */
    public boolean isJudged() {
        return standing instanceof Standing.At;
    }

    boolean isAt(Level level) {
        return standing.equals(new Standing.At(level));
    }

    boolean isMet() {
        return standing.level().filter(level -> level.compareTo(Level.MET) <= 0).isPresent();
    }
}
