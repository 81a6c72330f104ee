package io.github.kpi4j.examples.ownrating;

import io.github.kpi4j.evaluation.Evaluator;
import io.github.kpi4j.evaluation.Scorecard;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.narrative.Narrator;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.report.CommitteeReport;
import io.github.kpi4j.series.Figures;
import io.github.kpi4j.target.Edge;
import io.github.kpi4j.target.Level;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.target.RatingScheme.Badge;
import io.github.kpi4j.target.RatingScheme.Band;
import io.github.kpi4j.target.RatingScheme.Proviso;
import io.github.kpi4j.yaml.KpiYaml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Teaches the loader a council's own rating rule, and reports by it. */
public final class OwnRating {

    /** Green on target; amber short of it by no more than 2 points or 5 %, whichever is the wider; red otherwise. */
    public static final RatingScheme OUR_COUNCIL = new RatingScheme(
            "our-council",
            List.of(
                    band(Level.MET, new Badge("Green", "green", "●"), new Edge.At(Edge.Mark.TARGET)),
                    band(Level.NEAR, new Badge("Amber", "amber", "▲"), new WithinTheWider(2, 5)),
                    band(Level.MISSED, new Badge("Red", "red", "■"), new Edge.Open())),
            null);

    private OwnRating() {}

    private static Band band(Level level, Badge badge, Edge edge) {
        return new Band(level, badge, edge, Proviso.NONE);
    }

    /**
     * A loader that knows the rule as {@code rating: our-council}.
     *
     * @return the loader
     */
    public static KpiYaml loader() {
        return KpiYaml.standard().withRatingScheme(OUR_COUNCIL);
    }

    /**
     * Prints the report.
     *
     * @param args none
     * @throws IOException if the example's own files cannot be read
     */
    public static void main(String[] args) throws IOException {
        KpiYaml yaml = loader();
        Framework framework = yaml.parse("plan.yaml", text("plan.yaml")).orElseThrow();
        Figures figures =
                yaml.parseFigures("figures.csv", text("figures.csv"), framework).orElseThrow();
        Period quarter = Period.parse("2024/25 Q4", framework.years());
        Scorecard card = Evaluator.evaluate(framework, figures, quarter, quarter.end());
        System.out.print(PlainText.render(Narrator.document(new CommitteeReport(card))));
    }

    private static String text(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(OwnRating.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
