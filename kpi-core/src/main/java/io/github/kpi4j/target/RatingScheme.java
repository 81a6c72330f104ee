package io.github.kpi4j.target;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.kpi4j.number.Rational;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * How a value against its target becomes a level, and how a level looks. The level is a fact; its word, colour and shape
 * belong to the council.
 *
 * @param name the scheme's name
 * @param badges how each level looks; all four
 */
public record RatingScheme(String name, Map<Level, Badge> badges) {

    /**
     * The default: exceeded where a stretch target is reached, met where the target is met, near where it is missed by no
     * more than the tolerance, missed otherwise. Tried in this order, the first that holds; so every value has exactly one
     * level.
     */
    public static final RatingScheme DEFAULT = new RatingScheme(
            "default",
            ImmutableMap.of(
                    Level.EXCEEDED, new Badge("Exceeded", "blue", "★"),
                    Level.MET, new Badge("Met", "green", "●"),
                    Level.NEAR, new Badge("Near", "amber", "▲"),
                    Level.MISSED, new Badge("Missed", "red", "■")));

    /**
     * How a level looks. Colour is never the only sign.
     *
     * @param word the word shown
     * @param colour the colour's name
     * @param shape a character
     */
    public record Badge(String word, String colour, String shape) {}

    /**
     * Checks that every level has a badge.
     *
     * @param name the scheme's name
     * @param badges how each level looks
     * @throws IllegalArgumentException if a level has none
     */
    public RatingScheme {
        badges = Maps.immutableEnumMap(badges);
        if (badges.size() < Level.values().length) {
            throw new IllegalArgumentException(
                    "rating scheme " + name + " needs a badge for each of " + Arrays.toString(Level.values()));
        }
    }

    /**
     * The level of a value.
     *
     * @param target what was promised
     * @param value the value
     * @return the first of exceeded, met and near that holds; missed if none does
     */
    public Level level(Target target, Rational value) {
        if (target.isExceeded(value)) {
            return Level.EXCEEDED;
        }
        if (target.isMet(value)) {
            return Level.MET;
        }
        return target.isNear(value) ? Level.NEAR : Level.MISSED;
    }

    /**
     * How a level looks.
     *
     * @param level the level
     * @return its badge
     */
    public Badge badge(Level level) {
        return Objects.requireNonNull(badges.get(level));
    }
}
