package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.yaml.KpiYaml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two reports must say, whatever their form. */
class StoryTest {

    private static final String OVERALL = "Ofsted grade for the overall effectiveness of children's services";

    @ParameterizedTest
    @EnumSource(Story.class)
    void theFrameworkHasEveryMeasureOfTheFiguresFile(Story story) {
        assertThat(story.framework().indicators().stream().map(each -> each.id().text()))
                .containsAll(FigureRow.all().stream().map(FigureRow::indicator).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void theFrameworkHasAllFourKinds(Story story) {
        assertThat(story.framework().indicators().stream().map(Indicator::kind)).contains(Indicator.Kind.values());
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void theOnlyWarningsAreTheFiveRowsWhosePublishedCountsGiveAnotherValue(Story story) {
        var figures = KpiYaml.standard()
                .parseFigures(Published.FIGURES, Published.text(Published.FIGURES), story.framework());

        assertThat(figures.problems())
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("other-counts"));
    }

    @ParameterizedTest
    @CsvSource({"bromley, 2024/25 Q4", "bromley, 2025/26 Q2", "sheffield, 2024/25 Q3", "sheffield, 2024/25 Q4"})
    void theTalliesOfTheOverviewAddUp(String story, String quarter) {
        List<List<Integer>> rows = Told.answer("report", story, "--period", quarter)
                .lines()
                .dropWhile(line -> !line.startsWith("Priority "))
                .skip(1)
                .takeWhile(line -> !line.isEmpty())
                .map(StoryTest::counts)
                .toList();
        List<Integer> all = rows.get(4);

        assertThat(rows)
                .hasSize(11)
                .allSatisfy(row -> assertThat(sum(row.subList(0, 5))).isEqualTo(row.get(5)));
        assertThat(all.get(5)).isEqualTo(29);
        assertThat(columns(rows.subList(0, 4))).as("by priority").isEqualTo(all);
        assertThat(columns(rows.subList(5, 9))).as("by kind").isEqualTo(all);
        assertThat(columns(rows.subList(9, 11))).as("by who answers").isEqualTo(all);
    }

    private static List<Integer> counts(String line) {
        String[] cells = line.split(" {2,}", -1);
        return IntStream.range(1, cells.length)
                .mapToObj(at -> Integer.valueOf(cells[at]))
                .toList();
    }

    private static List<Integer> columns(List<List<Integer>> rows) {
        return IntStream.range(0, 6)
                .mapToObj(at -> sum(rows.stream().map(row -> row.get(at)).toList()))
                .toList();
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void bromleysInspectionsReadInadequateGoodOutstanding() {
        Map<String, String> facts = Told.facts(Told.answer("report", "bromley"), OVERALL);

        assertThat(facts.get("history")).isEqualTo("Inadequate (2016), Good (2018), Outstanding (2023)");
        assertThat(facts.get("baseline"))
                .isEqualTo("Inadequate on 27 June 2016; an improvement of three grades since the baseline");
    }

    @Test
    void whatIsWorseThanTheMinimumComesFirstThenWhatIsMissedThenWhatIsNear() {
        List<String> verdicts = Told.answer("report", "bromley")
                .lines()
                .dropWhile(line -> !line.equals("Off target"))
                .takeWhile(line -> !line.equals("Significantly worse and getting worse"))
                .filter(line -> line.startsWith("- "))
                .toList();

        assertThat(verdicts).hasSize(6);
        assertThat(verdicts.get(0))
                .startsWith("- Referrals that follow an earlier referral")
                .contains("■ Missed");
        assertThat(verdicts.get(1)).contains("■ Missed");
        assertThat(verdicts.subList(2, 6)).allSatisfy(line -> assertThat(line).contains("▲ Near"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bromley", "sheffield"})
    void aFigureThatIsNotDueIsCalledSoAndHasNoTrend(String story) {
        String report = Told.answer("report", story, "--period", "2024/25 Q3");
        List<String> notDue = report.lines()
                .filter(line -> line.endsWith(": not judged, not due"))
                .toList();

        assertThat(notDue).hasSizeGreaterThan(10).allSatisfy(heading -> {
            Map<String, String> facts = Told.facts(report, heading);
            assertThat(facts.get("value")).contains("; not due: no new figure falls in this report");
            assertThat(facts).doesNotContainKey("trend");
        });
        assertThat(report).doesNotContain("no change").doesNotContain("No change");
    }

    @Test
    void theBaselineReportRatesNothing() {
        String report = Told.answer("report", "sheffield", "--period", "2024/25 Q2");

        assertThat(report).contains("nothing is rated").contains("Source of the targets: the example's own.");
        assertThat(report)
                .doesNotContain("★")
                .doesNotContain("●")
                .doesNotContain("▲")
                .doesNotContain("■");
    }

    @Test
    void theFirstQuarterAfterTheBaselineSaysHowFarThingsHaveCome() {
        String both = Told.answer("report", "sheffield");
        String quarter = both.substring(both.indexOf("performance report, 2024/25 Q3"));
        Map<String, String> facts =
                Told.facts(quarter, "New education, health and care plans issued within 20 weeks, without exceptions");

        assertThat(facts.get("heading")).endsWith(": ■ Missed");
        assertThat(facts.get("baseline")).endsWith("away from the target (distance travelled -216%)");
    }

    @Test
    void whatRoundingWouldHaveChangedIsSaid() {
        String report = Told.answer("report", "sheffield", "--period", "2024/25 Q4");
        Map<String, String> facts =
                Told.facts(report, "Looked-after children who had three or more placements in the year");

        assertThat(facts.get("target"))
                .endsWith("judged on the exact value 8.3%, which is published as 8% and would read Exceeded");
    }

    @Test
    void whereTheCouncilStandsAmongItsTenNeighboursIsTold() {
        String report = Told.answer("report", "bromley").replaceAll("\\s+", " ");

        // eight of the ten are below 23.8% in 2024/25; in 2023/24, when one had no figure, seven of nine below 23.6%
        assertThat(report)
                .contains(
                        "Among the worst beside Statistical neighbours (2025): Referrals that follow an earlier referral")
                .contains(
                        "among Statistical neighbours (2025): 9th of 11 (1st is the best); in the worst quarter (band D)")
                .contains("; 8th of 10 in 2023/24")
                .contains("Significantly worse and getting worse")
                .contains("; up from 8th on 30 September 2023");
    }

    @Test
    void aSuppressedFigureIsNeverZeroAndABreakIsNamed() {
        String report = Told.answer("report", "bromley", "--period", "2025/26 Q2");
        Map<String, String> suppressed =
                Told.facts(report, "Looked-after pupils reaching the expected standard at the end of primary school");
        Map<String, String> broken = Told.facts(report, "Average Attainment 8 score of looked-after pupils");

        assertThat(suppressed.get("heading")).endsWith("not judged, suppressed");
        assertThat(suppressed.get("value")).isEqualTo("suppressed in 2024/25");
        assertThat(broken.get("baseline"))
                .isEqualTo("not comparable with 2018/19: the series breaks in 2019/20, 2021/22 and 2022/23");
    }

    @Test
    void aCostIsReadWithWhatItBuys() {
        Map<String, String> cost = Told.facts(
                Told.answer("report", "bromley"),
                "Gross spending on looked-after children per child looked after at the year end");

        assertThat(cost.get("heading")).endsWith(": not judged, neutral; value for money: better and dearer");
        assertThat(cost.get("read with"))
                .isEqualTo(
                        "Looked-after children who had three or more placements in the year: 11% in 2024/25, ▲ Near");
    }

    /** The cost rose from 18,590,922 / 289 to 52,227,728 / 343 pounds, and 45 / 289 became 37 / 343. */
    @Test
    void aMemberReadsValueForMoneyInOneSentenceWhichAnAnalystCanRecompute() {
        Map<String, String> cost = Told.facts(
                Told.answer("report", "bromley"),
                "Gross spending on looked-after children per child looked after at the year end");
        double rise = 52_227_728 / 343.0 - 18_590_922 / 289.0;
        double points = 4_500 / 289.0 - 3_700 / 343.0;

        assertThat(cost.get("value for money"))
                .startsWith("better and dearer: ")
                .contains(String.format(Locale.ROOT, "£%,.2f per child", rise))
                .contains(String.format(Locale.ROOT, "£%,.2f per child more for each percentage point", rise / points));
    }

    @ParameterizedTest
    @CsvSource({"bromley, 90.8, 92.1", "sheffield, 165.8, 167.9"})
    void bothSourcesOfSpendingAreNamedBecauseTheyDiffer(String story, String outturn, String revenue) {
        String report = Told.answer("report", story, "--period", "2024/25 Q4");

        assertThat(Told.facts(report, "Gross spending on children's and young people's services (section 251 outturn)"))
                .hasEntrySatisfying("note", note -> assertThat(note).contains("RSX", revenue + " million"));
        assertThat(Told.facts(
                        report, "Children's social care as a share of all spending on services (revenue outturn, RSX)"))
                .hasEntrySatisfying("note", note -> assertThat(note).contains("section 251", outturn + " million"));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void aStoryWithoutConsentIsWithheldEverywhere(Story story) {
        String report = Told.answer("report", story.name(), "--period", "2024/25 Q4");

        assertThat(report).contains("Case studies\n", "1 case study is withheld");
        assertThat(story.evidence().caseStudies())
                .hasSize(2)
                .filteredOn(study -> report.contains(study.title()))
                .hasSize(1)
                .allSatisfy(
                        study -> assertThat(study.withheld(Published.RELEASED)).isEmpty());
    }

    @Test
    void aLevelSetByPeopleStandsBesideTheComputedOne() {
        Map<String, String> concern = Told.facts(
                Told.answer("report", "bromley"),
                "Looked-after children aged 5 to 16 whose score is a cause for concern");

        assertThat(concern.get("heading")).contains(": ■ Missed; ◆ set to Near by ");
        assertThat(concern.get("target")).contains("missed by 8 percentage points");
    }

    /** 42, 46, 46 and 45: one point a year, so 45 + 6 after six more years. */
    @Test
    void theTurnedCurveIsHeldAgainstWhatWouldHaveBeen() {
        Map<String, String> leavers = Told.facts(
                Told.answer("report", "bromley"), "Care leavers aged 19 to 21 in education, employment or training");

        assertThat(leavers.get("turn the curve")).contains("51% in 2024/25", "56%", "better by 5 percentage points");
    }

    @Test
    void anEarlierDayOfKnowledgeKnowsNoTargetApprovedLater() {
        String report = Told.answer("report", "sheffield", "--period", "2024/25 Q2", "--as-of", "2024-11-19");

        assertThat(Told.facts(report, OVERALL)).containsEntry("Target", "none in force");
    }
}
