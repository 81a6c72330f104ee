package io.github.kpi4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.render.ScorecardCsv;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.examples.story.Story;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScorecardCsvTest {

    private final CsvTable table = CsvTable.read(new StringReader(ScorecardCsv.render(
            Story.BROMLEY.tell(Story.BROMLEY.periods(), Published.RELEASED).report())));

    private String cell(String indicator, String column) {
        List<String> row = table.rows().stream()
                .filter(each -> each.get(0).equals(indicator))
                .findFirst()
                .orElseThrow();
        return table.cell(row, column);
    }

    @Test
    void thereIsARowForEachIndicatorAndACellForEachColumn() {
        assertThat(table.header())
                .startsWith("indicator", "name")
                .containsSequence("direction", "set_level", "set_by", "set_on", "set_for", "evidence")
                .endsWith(
                        "neighbours-by-name",
                        "neighbours",
                        "england",
                        "neighbours-by-name_rank",
                        "neighbours-by-name_ranked",
                        "neighbours-by-name_band");
        assertThat(table.rows()).hasSize(29).allSatisfy(row -> assertThat(row).hasSameSizeAs(table.header()));
    }

    @Test
    void aJudgedIndicatorHasValueLevelMarginAndBaseline() {
        assertThat(cell("re-referrals", "value")).isEqualTo("23.8");
        assertThat(cell("re-referrals", "numerator")).isEqualTo("1101");
        assertThat(cell("re-referrals", "denominator")).isEqualTo("4630");
        assertThat(cell("re-referrals", "level")).isEqualTo("missed");
        assertThat(cell("re-referrals", "reason")).isEmpty();
        assertThat(cell("re-referrals", "target")).isEqualTo("at-most 16");
        assertThat(cell("re-referrals", "margin")).isEqualTo("-7.779698");
        assertThat(cell("re-referrals", "below_floor")).isEqualTo("true");
        assertThat(cell("re-referrals", "baseline")).isEqualTo("18.4");
        assertThat(cell("re-referrals", "baseline_period")).isEqualTo("2016/17");
        assertThat(cell("re-referrals", "direction")).isEqualTo("worsening");
        assertThat(cell("re-referrals", "neighbours-by-name")).isEqualTo("22.3");
        assertThat(cell("re-referrals", "neighbours-by-name_rank")).isEqualTo("9");
        assertThat(cell("re-referrals", "neighbours-by-name_ranked")).isEqualTo("11");
    }

    @Test
    void whatIsNotJudgedHasAReasonAndNoLevel() {
        assertThat(cell("agency-social-workers", "timing")).isEqualTo("not-due");
        assertThat(cell("agency-social-workers", "level")).isEmpty();
        assertThat(cell("agency-social-workers", "reason")).isEqualTo("not-due");
        assertThat(cell("looked-after-ks2", "value")).isEmpty();
    }

    @Test
    void gradesAreWords() {
        assertThat(cell("ofsted-overall", "value")).isEqualTo("outstanding");
        assertThat(cell("ofsted-overall", "target")).isEqualTo("at-least-grade good");
    }

    @Test
    void commasStayInsideTheirCell() {
        assertThat(cell("agency-social-workers", "name"))
                .isEqualTo("Agency staff among all social workers, full-time equivalent, on 30 September");
    }
}
