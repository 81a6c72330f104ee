package io.github.kpi4j.narrative;

import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.lint.Balance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Words for what a set of indicators asks: the three questions of outcomes-based accountability, and at what cost. */
final class BalanceWords {

    private BalanceWords() {}

    /** How many indicators ask each question under each priority; where there is none, nobody asks it there. */
    static List<Document.Block> blocks(Framework framework) {
        Balance whole = Balance.of(framework);
        var rows = new ArrayList<List<String>>();
        for (Priority priority : framework.priorities()) {
            rows.add(row(priority.name(), Balance.under(framework, priority)));
        }
        rows.add(row("The whole framework", whole));
        List<String> header = Stream.of(
                        Stream.of("Priority"),
                        Stream.of(Indicator.Kind.values()).map(BalanceWords::question),
                        Stream.of("All"))
                .flatMap(each -> each)
                .toList();
        var blocks = new ArrayList<Document.Block>();
        blocks.add(new Document.Paragraph("What the set asks: how much was done (quantitative), how well (qualitative),"
                + " whether anyone is better off (outcome), and at what cost (value for money)."));
        blocks.add(new Document.Table(header, rows));
        if (!whole.missingKinds().contains(Indicator.Kind.VALUE_FOR_MONEY)) {
            blocks.add(new Document.Paragraph(lenses(whole.byLens())));
        }
        blocks.add(new Document.Paragraph(voices(whole)));
        return blocks;
    }

    private static List<String> row(String label, Balance balance) {
        var cells = new ArrayList<String>();
        cells.add(label);
        balance.byKind().values().forEach(count -> cells.add(count == 0 ? "none" : count.toString()));
        cells.add(Integer.toString(balance.indicators().size()));
        return cells;
    }

    private static String voices(Balance balance) {
        int voices = balance.voices();
        return Words.capital(Words.number(voices)) + " of "
                + Words.count(balance.indicators().size(), "indicator", "indicators")
                + (voices == 1 ? " carries" : " carry") + " the voice of the child or service user.";
    }

    private static String question(Indicator.Kind kind) {
        return switch (kind) {
            case QUANTITATIVE -> "How much";
            case QUALITATIVE -> "How well";
            case OUTCOME -> "Anyone better off";
            case VALUE_FOR_MONEY -> "At what cost";
        };
    }

    private static String lenses(Map<ValueForMoney.Lens, Integer> counts) {
        List<String> parts = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .toList();
        return "Indicators of value for money by what they look at: " + Words.list(parts) + ".";
    }
}
