package io.github.kpi4j.intervention;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.series.IndicatorId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A change that was made, or is planned: what was done, why, by whom and from when on. It is known from the day on which it was
 * recorded, whenever it began.
 *
 * @param id the identifier
 * @param what what was done, as readers are told it
 * @param why the challenge that it answers, or an empty text
 * @param by the post that answers for it, or an empty text
 * @param area the area in which it was done
 * @param started the first day
 * @param until the last day, or null where it goes on. It is told, and cuts no window: an effect may outlast what was done
 * @param on the day on which it was recorded; a report as of an earlier day does not know it
 * @param expected the effects that are looked for, at most one for each indicator; may be empty
 */
public record Intervention(
        String id,
        String what,
        String why,
        String by,
        AreaId area,
        LocalDate started,
        @Nullable LocalDate until,
        LocalDate on,
        List<Effect> expected) {

    /** In order of start. */
    public static final Comparator<Intervention> ORDER =
            Comparator.comparing(Intervention::started).thenComparing(Intervention::id);

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2899;

    /**
     * Copies the list.
     *
     * @param id the identifier
     * @param what what was done
     * @param why the challenge that it answers
     * @param by the post that answers for it
     * @param area the area in which it was done
     * @param started the first day
     * @param until the last day
     * @param on the day on which it was recorded
     * @param expected the effects that are looked for
     * @throws IllegalArgumentException if {@code id} or {@code what} is blank, a day is not of the years 1950 to 2899, it ended
     *     before it began, or two effects are of one indicator
     */
    public Intervention {
        requireText("id", id);
        requireText("what", what);
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(area, "area");
        checkDay("started", started);
        checkDay("on", on);
        Objects.requireNonNull(expected, "expected");
        expected = List.copyOf(expected);
        if (until != null) {
            checkDay("until", until);
            if (until.isBefore(started)) {
                throw new IllegalArgumentException(
                        "until is " + until + ", before it started; write its last day, or leave it out");
            }
        }
        var seen = new HashSet<IndicatorId>();
        for (Effect effect : expected) {
            if (!seen.add(effect.indicator())) {
                throw new IllegalArgumentException(
                        "expected has two effects on " + effect.indicator() + "; write each indicator once");
            }
        }
    }

    private static void requireText(String name, String text) {
        Objects.requireNonNull(text, name);
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank; write a text");
        }
    }

    private static void checkDay(String name, LocalDate day) {
        Objects.requireNonNull(day, name);
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    name + " is " + day + "; write a day of the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
    }

    /**
     * Whether it is looked for in an indicator.
     *
     * @param indicator the indicator
     * @return true if an effect on it is expected
     */
    public boolean concerns(IndicatorId indicator) {
        return expected.stream().anyMatch(effect -> effect.indicator().equals(indicator));
    }

    /**
     * The same for readers who do not see every indicator.
     *
     * @param seen whether they see an indicator
     * @return the intervention without the effects on indicators that they do not see
     */
    public Intervention forReadersOf(Predicate<? super IndicatorId> seen) {
        return new Intervention(
                id,
                what,
                why,
                by,
                area,
                started,
                until,
                on,
                expected.stream()
                        .filter(effect -> seen.test(effect.indicator()))
                        .toList());
    }

    /**
     * The same intervention by another code of its area.
     *
     * @param other the code of the area
     * @return a copy
     */
    public Intervention in(AreaId other) {
        return new Intervention(id, what, why, by, other, started, until, on, expected);
    }
}
