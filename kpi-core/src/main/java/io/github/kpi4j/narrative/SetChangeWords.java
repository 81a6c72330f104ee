package io.github.kpi4j.narrative;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.report.SetChange;
import io.github.kpi4j.report.SetChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Words for what changed in the set of indicators. */
final class SetChangeWords {

    private SetChangeWords() {}

    static Document document(SetChanges changes) {
        Framework framework = changes.after();
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph(overview(changes)));
        for (SetChange change : changes.list()) {
            blocks.add(new Document.Heading(2, change.indicator().name() + ": " + kind(change.kind())));
            blocks.add(facts(change, framework));
        }
        blocks.addAll(new ChainChangeWords(changes.chain()).section());
        String name = framework.name().isEmpty() ? framework.area().code() : framework.name();
        return new Document(name + ": changes to the set of indicators", blocks);
    }

    private static String overview(SetChanges changes) {
        String counts = changes.counts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + kind(entry.getKey()))
                .collect(Collectors.joining(", "));
        return Words.count(changes.after().indicators().size(), "indicator", "indicators") + ", before "
                + changes.before().indicators().size() + ": " + counts + ", " + changes.unchanged() + " unchanged.";
    }

    private static String kind(SetChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "added";
            case RETIRED -> "retired";
            case REMOVED -> "removed";
            case REDEFINED -> "redefined";
            case RETARGETED -> "with another target or rating";
            case AMENDED -> "otherwise amended";
        };
    }

    private static Document.Facts facts(SetChange change, Framework framework) {
        Definition definition = change.indicator().definition();
        var versions = new VersionWords(new ValueWords(definition), framework.schemeOf(change.indicator()));
        var facts = new ArrayList<Document.Fact>();
        if (change.kind() == SetChange.Kind.ADDED) {
            facts.add(new Document.Fact(
                    "why", definition.rationale().isEmpty() ? "no reason was noted" : definition.rationale()));
        }
        if (change.after() == null) {
            facts.add(new Document.Fact("why", gone(change)));
        }
        if (!change.parts().isEmpty()) {
            List<String> parts =
                    change.parts().stream().map(SetChangeWords::part).toList();
            facts.add(new Document.Fact("changed", Words.list(parts)));
        }
        change.newTargets().forEach(version -> facts.add(new Document.Fact("promised", versions.version(version))));
        if (!definition.owner().isEmpty()) {
            facts.add(new Document.Fact(OwnerWords.label(change.indicator()), definition.owner()));
        }
        return new Document.Facts(facts);
    }

    private static String gone(SetChange change) {
        return change.retirement() == null
                ? "no reason was noted"
                : change.retirement().reason() + "; last in use on "
                        + Words.day(change.retirement().on());
    }

    private static String part(SetChange.Part part) {
        return switch (part) {
            case QUESTION -> "the kind";
            case MEASURE -> "the measure";
            case POLARITY -> "which way is better";
            case ROUNDING -> "the rounding";
            case RATING -> "the rating";
            case REPORTING -> "the reporting";
            case ROLL_UP -> "the roll-up";
            case PLAUSIBLE -> "what is plausible";
            case TARGET -> "the target";
            case BASELINE -> "the baseline";
            case TREND -> "the trend rules";
            case FORECAST -> "how it is forecast";
            case SIGNIFICANCE -> "how its differences are told from chance";
            case COMPARATORS -> "the comparators";
            case WORDING -> "the wording";
            case PLACE -> "priority or tiers";
            case ROLES -> "who does what";
            case REVIEW -> "the review date";
        };
    }
}
