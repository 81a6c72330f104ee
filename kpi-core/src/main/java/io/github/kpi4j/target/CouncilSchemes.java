package io.github.kpi4j.target;

import com.google.common.collect.ImmutableMap;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.target.RatingScheme.Badge;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Proviso;
import java.util.List;
import java.util.Map;

/**
 * The rating rules of real councils, as they printed them. Each names the document that states its rule. Where a rule needs
 * a figure of the same period last year and there is none, nothing has improved.
 */
public final class CouncilSchemes {

    private static final Badge GREEN = new Badge("Green", "green", "●");
    private static final Badge AMBER = new Badge("Amber", "amber", "▲");
    private static final Badge RED = new Badge("Red", "red", "■");
    private static final Band MET = Band.at(Level.MET, GREEN, Edge.Mark.TARGET);
    private static final Band MISSED = Band.rest(Level.MISSED, RED);
    private static final Band STAR =
            Band.at(Level.EXCEEDED, new Badge("Star", "green", "★"), Edge.Mark.BEYOND_TOLERANCE);
    private static final Band CIRCLE = Band.at(Level.MET, new Badge("Circle", "blue", "●"), Edge.Mark.TOLERANCE);
    private static final Band TRIANGLE = Band.rest(Level.MISSED, new Badge("Triangle", "red", "▲"));

    /**
     * Kent County Council, Quarterly Performance Report, Quarter 1 2020/21: green, the target is achieved; amber, the floor
     * standard is achieved but not the target; red, the floor standard is not achieved.
     */
    public static final RatingScheme KENT = scheme("kent", MET, Band.at(Level.NEAR, AMBER, Edge.Mark.FLOOR), MISSED);

    /**
     * Kent County Council, the same report, for activity indicators, which have an upper and a lower threshold instead of a
     * target: inside the thresholds, or outside them.
     */
    public static final RatingScheme KENT_ACTIVITY = scheme(
            "kent-activity",
            Band.at(Level.MET, new Badge("Inside", "blue", "●"), Edge.Mark.TARGET),
            Band.rest(Level.MISSED, new Badge("Outside", "purple", "▲")));

    /**
     * London Borough of Havering, corporate performance reports: green, on target or within 10 % of it; amber, more than 10 %
     * off it but improved or maintained on the same quarter of last year; red, more than 10 % off it and not improved.
     */
    public static final RatingScheme HAVERING = scheme(
            "havering",
            new Band(Level.MET, GREEN, percent(10), Proviso.NONE),
            new Band(Level.NEAR, AMBER, new Edge.Open(), Proviso.NOT_WORSE_THAN_LAST_YEAR),
            MISSED);

    /** Maidstone Borough Council, Quarter 1 2023/24: target met; missed, but within 10 % of it; missed by more. */
    public static final RatingScheme MAIDSTONE =
            scheme("maidstone", MET, new Band(Level.NEAR, AMBER, percent(10), Proviso.NONE), MISSED);

    /** Newport City Council, Quarter 2 2015/16: green, on target; amber, close to it; red, more than 15 % away from it. */
    public static final RatingScheme NEWPORT =
            scheme("newport", MET, new Band(Level.NEAR, AMBER, percent(15), Proviso.NONE), MISSED);

    /**
     * Brighton &amp; Hove City Council, target-setting guidance 2020/21 to 2023/24: green, at the target or beyond; amber, short
     * of it by no more than a value set for each indicator; red, outside that.
     */
    public static final RatingScheme BRIGHTON =
            scheme("brighton", MET, Band.at(Level.NEAR, AMBER, Edge.Mark.TOLERANCE), MISSED);

    /** Thurrock Council, 2014/15: green, target met; amber, missed but better than last year; red, missed. */
    public static final RatingScheme THURROCK = scheme(
            "thurrock", MET, new Band(Level.NEAR, AMBER, new Edge.Open(), Proviso.BETTER_THAN_LAST_YEAR), MISSED);

    /**
     * Halton Borough Council, year-end report 2003/04: green, target met; red/amber, marginally missed and improved; red,
     * missed. What is marginal is each indicator's own tolerance.
     */
    public static final RatingScheme HALTON = scheme(
            "halton",
            MET,
            new Band(
                    Level.NEAR,
                    new Badge("Red/Amber", "amber", "▲"),
                    new Edge.At(Edge.Mark.TOLERANCE),
                    Proviso.BETTER_THAN_LAST_YEAR),
            MISSED);

    /**
     * East Riding of Yorkshire Council, Performance Plus, January 2009: green star, better than the target by more than the
     * tolerance; blue circle, within the tolerance on either side; red triangle, worse by more than the tolerance.
     */
    public static final RatingScheme EAST_RIDING = scheme("east-riding", STAR, CIRCLE, TRIANGLE);

    /** Harlow Council, performance reports: the same signs by the same rule as {@link #EAST_RIDING}. */
    public static final RatingScheme HARLOW = scheme("harlow", STAR, CIRCLE, TRIANGLE);

    /**
     * Darlington Borough Council, children's scrutiny reports from 2018/19 to 2022/23: each figure is told against its
     * published target, which is met or not.
     */
    public static final RatingScheme DARLINGTON = scheme(
            "darlington",
            Band.at(Level.MET, new Badge("Target met", "green", "✓"), Edge.Mark.TARGET),
            Band.rest(Level.MISSED, new Badge("Target missed", "red", "✗")));

    /** Rotherham Metropolitan Borough Council, council plan: on target, or not on target. */
    public static final RatingScheme ROTHERHAM = scheme(
            "rotherham",
            Band.at(Level.MET, new Badge("On target", "green", "✓"), Edge.Mark.TARGET),
            Band.rest(Level.MISSED, new Badge("Not on target", "red", "✗")));

    /**
     * Rotherham Metropolitan Borough Council, early help report of March 2017: green, target met; amber, within the tolerance
     * printed beside each measure; red, outside it.
     */
    public static final RatingScheme ROTHERHAM_EARLY_HELP =
            scheme("rotherham-early-help", MET, Band.at(Level.NEAR, AMBER, Edge.Mark.TOLERANCE), MISSED);

    private CouncilSchemes() {}

    private static RatingScheme scheme(String name, Band... bands) {
        return new RatingScheme(name, List.of(bands), null);
    }

    private static Edge percent(long share) {
        return new Edge.ShortBy(new Tolerance.PercentOfTarget(Rational.of(share)));
    }

    /**
     * All schemes by the name that files use, the default first.
     *
     * @return the schemes; their order is that of this class
     */
    public static Map<String, RatingScheme> byName() {
        var schemes = ImmutableMap.<String, RatingScheme>builder();
        for (RatingScheme scheme : List.of(
                RatingScheme.DEFAULT,
                KENT,
                KENT_ACTIVITY,
                HAVERING,
                MAIDSTONE,
                NEWPORT,
                BRIGHTON,
                THURROCK,
                HALTON,
                EAST_RIDING,
                HARLOW,
                DARLINGTON,
                ROTHERHAM,
                ROTHERHAM_EARLY_HELP)) {
            schemes.put(scheme.name(), scheme);
        }
        return schemes.build();
    }
}
