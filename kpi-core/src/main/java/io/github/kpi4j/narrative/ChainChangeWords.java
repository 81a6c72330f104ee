package io.github.kpi4j.narrative;

import io.github.kpi4j.chain.Link;
import io.github.kpi4j.chain.Stage;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.report.ChainChanges;
import java.util.ArrayList;
import java.util.List;

/** Words for what changed in the results chain. */
final class ChainChangeWords {

    private final ChainChanges changes;

    ChainChangeWords(ChainChanges changes) {
        this.changes = changes;
    }

    /** A section of its own; nothing where nothing changed. */
    List<Document.Block> section() {
        if (changes.isEmpty()) {
            return List.of();
        }
        var items = new ArrayList<String>();
        changes.added().forEach(link -> items.add("Added: " + link(link) + "."));
        changes.removed().forEach(link -> items.add("Removed: " + link(link) + "."));
        for (ChainChanges.Altered altered : changes.altered()) {
            boolean later = !altered.before().lag().equals(altered.after().lag());
            items.add("Changed: " + link(altered.after()) + "; before, "
                    + (later ? ChainWords.after(altered.before().lag()) : "for another reason") + ".");
        }
        for (Indicator indicator : changes.restaged()) {
            items.add(indicator.name() + ": " + stage(changes.after(), indicator) + "; before, "
                    + stage(
                            changes.before(),
                            changes.before().find(indicator.id()).orElseThrow()) + ".");
        }
        return List.of(new Document.Heading(2, "From activity to outcome"), new Document.Items(items));
    }

    private String link(Link link) {
        return changes.indicator(link.from()).name() + " is meant to contribute to "
                + changes.indicator(link.to()).name() + ", " + ChainWords.after(link.lag())
                + (link.why().isEmpty() ? "" : " (" + link.why() + ")");
    }

    private static String stage(Framework framework, Indicator indicator) {
        return framework.stageOf(indicator).map(ChainChangeWords::word).orElse("at no stage");
    }

    private static String word(Stage stage) {
        return switch (stage) {
            case INPUT -> "an input";
            case OUTPUT -> "an output";
            case OUTCOME -> "an outcome";
            case IMPACT -> "an impact";
        };
    }
}
