package io.github.kpi4j.narrative;

import io.github.kpi4j.indicator.Accountability;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Words for who answers for a result. For the outcome of a whole population somebody reports, and nobody answers alone. */
final class OwnerWords {

    private OwnerWords() {}

    /** What the post is called beside its name. */
    static String label(Indicator indicator) {
        return indicator.accountability() == Accountability.POPULATION ? "reported by" : "owner";
    }

    /** A sentence with a space before it; empty where no post is named. */
    static String sentence(Indicator indicator) {
        String owner = indicator.definition().owner();
        return owner.isEmpty() ? "" : " " + Words.capital(label(indicator)) + ": " + owner + ".";
    }

    /** The post in a table's column for owners, or in that for those who only report. */
    static String cell(Indicator indicator, Accountability column) {
        return indicator.accountability() == column ? indicator.definition().owner() : "";
    }

    /** Whose outcome it is, who contributes, and the post. */
    static List<Document.Fact> facts(Indicator indicator) {
        var facts = new ArrayList<>(shared(indicator));
        String owner = indicator.definition().owner();
        if (!owner.isEmpty()) {
            facts.add(new Document.Fact(label(indicator), owner));
        }
        return facts;
    }

    private static List<Document.Fact> shared(Indicator indicator) {
        var facts = new ArrayList<Document.Fact>();
        if (indicator instanceof Outcome outcome && outcome.accountability() == Accountability.POPULATION) {
            facts.add(new Document.Fact(
                    "whose", "a population outcome: many contribute, no one service answers for it alone"));
            if (!outcome.contributors().isEmpty()) {
                facts.add(new Document.Fact("contribute", Words.list(outcome.contributors())));
            }
        }
        return facts;
    }
}
