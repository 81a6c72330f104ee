package io.github.kpi4j.examples.national;

import io.github.kpi4j.benchmark.Answer;
import io.github.kpi4j.benchmark.QuartileBand;
import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.examples.conformance.PeerMeasure;
import io.github.kpi4j.examples.conformance.Standing;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Change;
import io.github.kpi4j.series.Reason;
import io.github.kpi4j.series.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One authority's position over all measures, as a table of plain text, by topic. Whatever is missing is said to be: no figure,
 * no rank, no band.
 */
public final class AuthorityTable {

    private static final List<String> HEAD =
            List.of("Period", "Value", "Change", "Rank", "Band", "Neighbours", "Region", "England");
    private static final String NOTHING = "-";
    private static final String OLD = " (old)";
    private static final Unit NUMBER = new Unit.Count("");
    private static final Rational MILLION = Rational.of(1_000_000);

    private final Nation nation;
    private final PeerFolder.Area area;
    private final Map<String, List<String>> byTopic = new TreeMap<>();
    private final Map<QuartileBand, Integer> bands = new EnumMap<>(QuartileBand.class);
    private boolean isElsewhere;
    private boolean isFew;
    private int known;
    private int ranked;
    private int withoutBand;

    private AuthorityTable(Nation nation, PeerFolder.Area area) {
        this.nation = nation;
        this.area = area;
        nation.standings(area, this::add);
    }

    /**
     * Writes the table.
     *
     * @param nation the nation
     * @param area one of its local authorities
     * @return the table, ending with a line feed
     */
    public static String of(Nation nation, PeerFolder.Area area) {
        return new AuthorityTable(nation, area).text();
    }

    private void add(PeerFolder.Measure measure, Standing standing) {
        Rounding rounding = Rounding.halfUp(measure.decimals());
        boolean isRanked = standing.position().rank().found().isPresent();
        Answer<QuartileBand> quartile = standing.position().quartile();
        known += standing.own().now() == null ? 0 : 1;
        ranked += isRanked ? 1 : 0;
        withoutBand += isRanked && quartile.found().isEmpty() ? 1 : 0;
        quartile.found().ifPresent(band -> bands.merge(band, 1, Integer::sum));
        PeerMeasure found = Objects.requireNonNull(nation.measures().get(measure.id()), "measure");
        byTopic.computeIfAbsent(measure.topic(), topic -> new ArrayList<>())
                .add(Columns.row(
                        measure.name(),
                        List.of(
                                period(measure, found),
                                own(standing, found, rounding),
                                standing.own()
                                        .change()
                                        .map(change -> change(change, rounding))
                                        .orElse(NOTHING),
                                rank(standing, found),
                                quartile.map(QuartileBand::name).found().orElse(isRanked ? "none" : NOTHING),
                                neighbours(standing, rounding),
                                region(standing, rounding),
                                number(standing.inEngland().now(), rounding))));
    }

    private String period(PeerFolder.Measure measure, PeerMeasure found) {
        if (found.period().isEmpty()) {
            return NOTHING;
        }
        return found.period() + (nation.stale().contains(measure.id()) ? OLD : "");
    }

    private String own(Standing standing, PeerMeasure found, Rounding rounding) {
        if (standing.own().now() != null) {
            return number(standing.own().now(), rounding);
        }
        return found.latest().value(area.id()) instanceof Value.Absent absent && absent.reason() == Reason.SUPPRESSED
                ? "withheld"
                : "no figure";
    }

    private static String rank(Standing standing, PeerMeasure found) {
        if (standing.own().now() == null) {
            return NOTHING;
        }
        return standing.position()
                .rank()
                .map(rank -> rank + " of " + found.ranking().ranked())
                .found()
                .orElse("not ranked");
    }

    private String neighbours(Standing standing, Rounding rounding) {
        boolean few = standing.neighbours().now() != null
                && standing.neighboursKnown()
                        < nation.folder().neighboursOf(area.id()).size();
        isFew |= few;
        return number(standing.neighbours().now(), rounding) + (few ? " (" + standing.neighboursKnown() + ")" : "");
    }

    private String region(Standing standing, Rounding rounding) {
        boolean elsewhere =
                standing.inRegion().now() != null && !standing.region().equals(area.region());
        isElsewhere |= elsewhere;
        return number(standing.inRegion().now(), rounding) + (elsewhere ? "*" : "");
    }

    private static String number(@Nullable Rational value, Rounding rounding) {
        if (value == null) {
            return NOTHING;
        }
        return value.abs().compareTo(MILLION) < 0
                ? NUMBER.format(rounding.apply(value))
                : NUMBER.format(Rounding.halfUp(1).apply(value.dividedBy(MILLION))) + "m";
    }

    /** The arrow tells the way, the word whether that is good; a change too small to be shown is said to be. */
    private static String change(Change change, Rounding rounding) {
        Rational size = change.amount().abs();
        String amount = rounding.apply(size).signum() == 0 && !size.isZero()
                ? "<" + BigDecimal.ONE.movePointLeft(rounding.decimals()).toPlainString()
                : number(size, rounding);
        String arrow = switch (change.movement()) {
            case UP -> "↑ ";
            case DOWN -> "↓ ";
            case SAME -> "→ ";
        };
        return arrow
                + amount
                + switch (change.direction()) {
                    case IMPROVING -> " better";
                    case WORSENING -> " worse";
                    case STEADY, NOT_JUDGED -> "";
                };
    }

    private String text() {
        var text = new StringBuilder();
        int all = nation.measures().size();
        text.append(area.name()).append(" (").append(area.id()).append(") by ");
        text.append(all).append(all == 1 ? " measure:\n" : " measures:\n");
        count(text, ranked, "ranked among the local authorities that have a figure");
        for (QuartileBand band : QuartileBand.values()) {
            text.append(band == QuartileBand.A ? ": " : ", ").append(band).append(' ');
            text.append(bands.getOrDefault(band, 0));
        }
        text.append(", without a band ").append(withoutBand).append('\n');
        count(text, known - ranked, "with a figure that is not ranked, as neither more nor less is better\n");
        count(text, all - known, "without a figure\n\n");
        text.append("Change      ↑ ↓ → which way the figure moved since the one before, and whether that is better\n");
        text.append(
                "Rank, band  1 is the best; band A is the best quarter, D the worst, none where all lie too close\n");
        text.append("Neighbours  the mean of the statistical neighbours")
                .append(isFew ? "; in brackets how many have a figure, where not all have\n" : "\n");
        text.append("Region      ")
                .append(area.region().isBlank() ? "none is named" : area.region())
                .append(isElsewhere ? "; * London, where that part of it has no figure\n" : "\n");
        text.append("old         more than ").append(nation.staleAfter()).append(' ');
        text.append(nation.staleAfter() == 1 ? "year" : "years").append(" behind the latest figures of the folder\n");
        text.append("m           millions; withheld: known and not published; -: nothing to show\n");
        byTopic.forEach((topic, rows) -> {
            text.append('\n').append(Columns.row(topic.isBlank() ? "Measures" : topic, HEAD));
            text.append(Columns.rule());
            rows.forEach(text::append);
        });
        return text.toString();
    }

    private static void count(StringBuilder text, int count, String what) {
        text.append(String.format(Locale.ROOT, "%5d ", count)).append(what);
    }
}
