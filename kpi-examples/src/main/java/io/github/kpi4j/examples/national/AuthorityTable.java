package io.github.kpi4j.examples.national;

import io.github.kpi4j.benchmark.QuartileBand;
import io.github.kpi4j.examples.conformance.PeerFolder;
import io.github.kpi4j.examples.conformance.PeerMeasure;
import io.github.kpi4j.examples.conformance.Standing;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.series.Change;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One authority's position over all measures, as a table of plain text, by topic. */
public final class AuthorityTable {

    private static final int NAME_WIDTH = 50;
    private static final List<Integer> WIDTHS = List.of(13, 9, 18, 10, 4, 12, 10, 10);
    private static final List<String> HEAD =
            List.of("Period", "Value", "Change", "Rank", "Band", "Neighbours", "Region", "England");
    private static final String NOTHING = "-";
    private static final Unit NUMBER = new Unit.Count("");

    private final Nation nation;
    private final PeerFolder.Area area;
    private final Map<String, List<String>> byTopic = new TreeMap<>();
    private final Map<QuartileBand, Integer> bands = new EnumMap<>(QuartileBand.class);
    private boolean isElsewhere;
    private boolean isFew;
    private int known;
    private int ranked;

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
        known += standing.own().now() == null ? 0 : 1;
        ranked += standing.position().rank().found().isPresent() ? 1 : 0;
        standing.position().quartile().found().ifPresent(band -> bands.merge(band, 1, Integer::sum));
        PeerMeasure found = Objects.requireNonNull(nation.measures().get(measure.id()), "measure");
        byTopic.computeIfAbsent(measure.topic(), topic -> new ArrayList<>())
                .add(row(
                        measure.name(),
                        List.of(
                                found.period().isEmpty() ? NOTHING : found.period(),
                                number(standing.own().now(), rounding),
                                standing.own()
                                        .change()
                                        .map(change -> change(change, rounding))
                                        .orElse(NOTHING),
                                standing.position()
                                        .rank()
                                        .map(rank ->
                                                rank + " of " + found.ranking().ranked())
                                        .found()
                                        .orElse(NOTHING),
                                standing.position()
                                        .quartile()
                                        .map(QuartileBand::name)
                                        .found()
                                        .orElse(NOTHING),
                                neighbours(standing, rounding),
                                region(standing, rounding),
                                number(standing.inEngland().now(), rounding))));
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
        return value == null ? NOTHING : NUMBER.format(rounding.apply(value));
    }

    /** The arrow tells the way, the colour whether that is good; a change too small to be shown is said to be. */
    private static String change(Change change, Rounding rounding) {
        BigDecimal shown = rounding.apply(change.amount().abs());
        String amount = shown.signum() == 0 && !change.amount().isZero()
                ? "under " + BigDecimal.ONE.movePointLeft(rounding.decimals()).toPlainString()
                : NUMBER.format(shown);
        String arrow = switch (change.movement()) {
            case UP -> "↑ ";
            case DOWN -> "↓ ";
            case SAME -> "→ ";
        };
        return arrow
                + amount
                + switch (change.direction()) {
                    case IMPROVING -> " green";
                    case WORSENING -> " red";
                    case STEADY, NOT_JUDGED -> "";
                };
    }

    private String text() {
        var text = new StringBuilder();
        text.append(area.name()).append(" (").append(area.id()).append("): ");
        text.append(nation.measures().size())
                .append(" measures, ")
                .append(known)
                .append(" with a figure, ");
        text.append(ranked).append(" ranked. Band A by ").append(count(QuartileBand.A));
        text.append(", B by ").append(count(QuartileBand.B)).append(", C by ").append(count(QuartileBand.C));
        text.append(", D by ").append(count(QuartileBand.D)).append(".\n");
        text.append(
                "↑ ↓ → which way the figure moved since the one before; green: to the better, red: to the worse.\n");
        text.append(
                "Rank 1 is the best of the local authorities with a figure; band A is the best quarter, D the worst.\n");
        text.append("Neighbours: the mean of the statistical neighbours")
                .append(isFew ? " (in brackets how many have a figure, where not all have)" : "")
                .append(".\n");
        text.append("Region: ")
                .append(area.region().isBlank() ? "none is named" : area.region())
                .append(isElsewhere ? "; * London, where that part of it has no figure" : "")
                .append(".\n");
        byTopic.forEach((topic, rows) -> {
            text.append('\n').append(row(topic.isBlank() ? "Measures" : topic, HEAD));
            text.append("-"
                            .repeat(NAME_WIDTH
                                    + WIDTHS.stream()
                                            .mapToInt(width -> width + 1)
                                            .sum()))
                    .append('\n');
            rows.forEach(text::append);
        });
        return text.toString();
    }

    private int count(QuartileBand band) {
        return bands.getOrDefault(band, 0);
    }

    private static String row(String name, List<String> cells) {
        List<String> lines = wrapped(name);
        var row = new StringBuilder(padded(lines.get(0), NAME_WIDTH));
        for (int i = 0; i < cells.size(); i++) {
            row.append(' ').append(i == 0 ? padded(cells.get(i), WIDTHS.get(i)) : right(cells.get(i), WIDTHS.get(i)));
        }
        row.append('\n');
        lines.subList(1, lines.size())
                .forEach(line -> row.append("  ").append(line).append('\n'));
        return row.toString();
    }

    private static List<String> wrapped(String name) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : name.strip().split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > NAME_WIDTH - 2) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
