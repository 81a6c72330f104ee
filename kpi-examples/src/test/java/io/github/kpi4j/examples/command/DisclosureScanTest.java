package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every number that is hidden is one that nothing else comes to, so that any trace of it would be found: in no command, no format and
 * no area.
 */
class DisclosureScanTest {

    private static final String FRAMEWORK = """
            schema: 1
            framework: { id: scan, name: Scan, area: council, disclosure: { hide-up-to: 1000 } }
            area-groups:
              - { id: council, name: The council, members: [north, south, west] }
            comparators:
              - { id: localities, name: The localities, summary: mean-of-areas, members: [north, south, west] }
              - { id: best, name: The best, summary: best, members: [north, south, west] }
            indicators:
              - { id: children, kind: quantitative, name: Children, measure: { number: { count: children } },
                  reported: { every: quarter }, roll-up: { over-time: sum, over-areas: sum }, plausible: { change-at-most: 5 },
                  target: { at-most: { last-year: { minus-percent: 10 } } }, baseline: { period: 2023/24 Q4 },
                  trend: [previous, { rule: control-chart }], forecast: { rule: run-rate, over: 2 }, compare-with: [localities, best] }
              - { id: in-time, kind: outcome, name: In time, measure: { percentage: { of: in time, out-of: all } },
                  reported: { every: quarter }, roll-up: { over-time: ratio-of-sums, over-areas: ratio-of-sums },
                  target: { at-least: 50 }, baseline: { period: 2023/24 Q4 }, trend: previous, compare-with: [localities, best] }
              - { id: others, kind: quantitative, name: Others in time, measure: { percentage: { of: in time, out-of: all } },
                  reported: { every: quarter }, target: { at-least: 50 } }
              - { id: gap, kind: quantitative, name: Gap, measure: { gap: { between: in-time, and: others, as: difference } },
                  better: lower, reported: { every: quarter }, target: { at-most: 5 }, baseline: { period: 2023/24 Q4 } }
              - { id: spend, kind: quantitative, name: Spending, measure: { number: { money: GBP } }, better: neither,
                  reported: { every: quarter }, target: { none: it is read beside what it buys } }
              - { id: each, kind: value-for-money, name: Cost of each, partners: [in-time], better: neither, reported: { every: quarter },
                  measure: { unit-cost: { cost: spend, units: children, unit: { money: GBP, per: child } } },
                  target: { none: it is read beside what it buys } }
              - { id: twice, kind: quantitative, name: Twice as many, measure: { formula: { is: 2 * children, unit: { score: points } } },
                  reported: { every: quarter }, target: { at-most: 9 } }
              - { id: so-far, kind: quantitative, name: So far, measure: { number: { count: children } },
                  reported: { every: quarter, covers: year-to-date }, target: { at-most: 9 } }
            """;

    /** What must not be found: the counts, the rests, the percentages, the gaps, the costs and the doubles of what is hidden. */
    private static final List<String> HIDDEN = List.of(
            "617", "733", "641", "389", "977", "588", "39.8", "419", "991", "572", "42.3", "137", "947", "810", "14.5",
            "25.3", "166.11", "1234", "1234.0", "1466", "1466.0", "5400", "5300", "5200", "5617");

    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?");

    private static final String FIGURES = """
            indicator,area,period,value,numerator,denominator,note,recorded
            children,north,2023/24 Q4,733,,,733 of them,2024-04-20
            children,south,2023/24 Q4,5200,,,,2024-04-20
            children,west,2023/24 Q4,9100,,,,2024-04-20
            children,north,2024/25 Q3,641,,,,2025-01-20
            children,south,2024/25 Q3,5300,,,,2025-01-20
            children,west,2024/25 Q3,9200,,,,2025-01-20
            children,north,2024/25 Q4,617,,,617 of them,2025-04-20
            children,south,2024/25 Q4,5400,,,,2025-04-20
            children,west,2024/25 Q4,9300,,,,2025-04-20
            in-time,north,2023/24 Q4,,419,991,,2024-04-20
            in-time,north,2024/25 Q4,,389,977,,2025-04-20
            in-time,south,2024/25 Q4,,2104,4111,,2025-04-20
            in-time,west,2024/25 Q4,,3000,7000,,2025-04-20
            others,north,2024/25 Q4,,137,947,,2025-04-20
            spend,north,2024/25 Q4,102490,,,,2025-04-20
            so-far,north,2024/25 to December 2024,5000,,,,2025-01-20
            so-far,north,2024/25 to March 2025,5617,,,,2025-04-20
            """;

    @TempDir
    private Path folder;

    @Test
    void noCommandPrintsWhatIsHidden() throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), FRAMEWORK);
        Files.writeString(folder.resolve("figures.csv"), FIGURES);
        for (String area : List.of("council", "north", "south", "west")) {
            for (String format : List.of("text", "json", "csv", "md", "html")) {
                look(area, "evaluate", "--format", format);
                if (!format.equals("csv")) {
                    look(area, "evaluate", "--format", format, "--compare-as-of", "2025-02-01");
                    look(area, "review", "--format", format);
                }
            }
        }
    }

    @Test
    void withoutTheDisclosureTheScanWouldFindThem() throws IOException {
        Files.writeString(
                folder.resolve("framework.yaml"), FRAMEWORK.replace(", disclosure: { hide-up-to: 1000 }", ""));
        Files.writeString(folder.resolve("figures.csv"), FIGURES);

        assertThat(numbers("north", "evaluate"))
                .contains("617", "389", "977", "39.8", "25.3", "166.11", "1234.0", "5617");
    }

    private void look(String area, String... command) {
        assertThat(numbers(area, command)).as("%s %s", area, List.of(command)).doesNotContainAnyElementsOf(HIDDEN);
    }

    private List<String> numbers(String area, String... command) {
        var words = new ArrayList<>(List.of(command));
        words.addAll(List.of(
                "--framework",
                folder.resolve("framework.yaml").toString(),
                "--figures",
                folder.resolve("figures.csv").toString(),
                "--period",
                "2024/25 Q4",
                "--area",
                area));
        var out = new StringWriter();
        var err = new StringWriter();
        int code = KpiCommand.run(new PrintWriter(out), new PrintWriter(err), words.toArray(String[]::new));

        assertThat(code).as("%s %s", words, err).isZero();
        assertThat(out.toString()).contains("Children");
        return NUMBER.matcher(out.toString())
                .results()
                .map(number -> number.group().replace(",", ""))
                .toList();
    }
}
