package io.github.kpi4j.examples.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of two series worked out by hand: 1, 2, 4 around 7/3, and a climb with a gap at which the peer stops. */
class ConformanceCommandTest {

    private static final String CASES = """
            series_id,facet,idx,date,y,rebase_group,mean,lpl,upl,nlpl,nupl,relative_to_mean,in_baseline,mr_kept,\
            outside_limits,close_to_limits,rule_trend,rule_two_in_three,rule_shift,special_cause_type,\
            special_cause_flag,point_type,short_group_warning
            A,,1,2024-04-01,1,0,2.3333333333333335,-1.6566666666666667,6.3233333333333333,-0.32666666666666666,\
            4.9933333333333332,-1,TRUE,FALSE,FALSE,FALSE,FALSE,FALSE,,Common Cause,FALSE,common_cause,TRUE
            A,,2,2024-05-01,2,0,2.3333333333333335,-1.6566666666666667,6.3233333333333333,-0.32666666666666666,\
            4.9933333333333332,-1,TRUE,TRUE,FALSE,FALSE,FALSE,FALSE,,Common Cause,FALSE,common_cause,TRUE
            A,,3,2024-06-01,4,0,2.3333333333333335,-1.6566666666666667,6.3233333333333333,-0.32666666666666666,\
            4.9933333333333332,1,TRUE,TRUE,FALSE,FALSE,FALSE,FALSE,,Common Cause,FALSE,common_cause,TRUE
            B,x,1,2024-04-01,5,0,,,,,,,,,,,,,,,,,
            B,x,2,2024-05-01,,0,,,,,,,,,,,,,,,,,
            B,x,3,2024-06-01,6,0,,,,,,,,,,,,,,,,,
            B,x,4,2024-07-01,7,0,,,,,,,,,,,,,,,,,
            B,x,5,2024-08-01,8,0,,,,,,,,,,,,,,,,,
            B,x,6,2024-09-01,9,0,,,,,,,,,,,,,,,,,
            B,x,7,2024-10-01,10,0,,,,,,,,,,,,,,,,,
            """;
    private static final String GROUPS = """
            series_id,facet,rebase_group,start_idx,n,n_missing,n_baseline,n_mr,n_mr_kept,amr_unscreened,mean,amr,lpl,upl,\
            nlpl,nupl,short_group,last_point_type,qic_run_cl,qic_run_n_useful,qic_run_longest,qic_run_longest_max,\
            qic_run_crossings,qic_run_crossings_min,qic_run_signal,qic_i_cl,qic_i_lcl,qic_i_ucl,qic_i_n_useful,\
            qic_i_longest,qic_i_longest_max,qic_i_crossings,qic_i_crossings_min,qic_i_signal,qic_i_sigma_signals
            A,,0,1,3,0,3,2,2,1.5,2.3333333333333335,1.5,-1.6566666666666667,6.3233333333333333,-0.32666666666666666,\
            4.9933333333333332,TRUE,common_cause,2,2,1,4,1,-0,FALSE,2.3333333333333335,-1.6560283687943262,\
            6.3226950354609932,3,2,5,1,0,FALSE,0
            """;
    private static final String SERIES = """
            series_id,facet,n,n_missing,improvement_direction,target,target_given_as,rebase_dates,fix_after_n_points,\
            screen_outliers,status,short_group_warning_raised,n_groups,mean,amr,lpl,upl,n_common_cause,n_improvement,\
            n_concern,n_neutral_high,n_neutral_low,variation_type,variation_icon,assurance_type,assurance_icon,\
            qic_run_cl,qic_run_n_useful,qic_run_longest,qic_run_longest_max,\
            qic_run_crossings,qic_run_crossings_min,qic_run_signal,qic_i_cl,qic_i_lcl,qic_i_ucl,qic_i_n_useful,\
            qic_i_longest,qic_i_longest_max,qic_i_crossings,qic_i_crossings_min,qic_i_signal,qic_i_sigma_signals
            A,,3,0,increase,7,single,2024-01-01;2023-01-01,12,TRUE,ok,TRUE,1,2.3333333333333335,1.5,-1.6566666666666667,\
            6.3233333333333333,3,0,0,0,0,common_cause,common_cause,consistent_fail,fail,2,2,1,4,1,-0,FALSE,\
            2.3333333333333335,-1.6560283687943262,6.3226950354609932,3,2,5,1,0,FALSE,0
            B,x,7,1,neutral,,none,,,FALSE,error,FALSE,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeFiles() throws IOException {
        write("cases.csv", CASES);
        write("groups.csv", GROUPS);
        write("series.csv", SERIES);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private int run() {
        return KpiCommand.run(new PrintWriter(out), new PrintWriter(err), "conformance", "spc", folder.toString());
    }

    @Test
    void everyRowIsRecomputedAndCounted() {
        assertThat(run()).as(out.toString()).isZero();

        assertThat(out.toString())
                .startsWith("cases.csv: 10 rows, 3 passed, 0 failed, 7 listed deviations, worst error ")
                .contains("\n  deviates, 7 rows: series at which NHSRplotthedots stops with an error (")
                .endsWith("\n5 passed, 0 failed, 8 listed deviations\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRowThatDiffersIsShownAndTheExitStatusIsOne() throws IOException {
        write("cases.csv", CASES.replace("A,,3,2024-06-01,4,0", "A,,3,2024-06-01,4,1"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString())
                .contains("\n  line 4, A: rebase_group is 1, here 0\n")
                .endsWith("\n4 passed, 1 failed, 8 listed deviations\n");
    }

    @Test
    void whereThePeerStopsAtOneFacetItStopsAtAll() throws IOException {
        write("cases.csv", CASES + "B,z,1,2024-04-01,5,0" + ",".repeat(17) + "\n");
        write("series.csv", SERIES + "B,z,1,0,increase,,per_facet,,,TRUE,error,FALSE,1" + ",".repeat(30) + "\n");

        assertThat(run()).as(out.toString()).isZero();
        assertThat(out.toString()).endsWith("\n5 passed, 0 failed, 10 listed deviations\n");
    }

    @Test
    void whereThePeerStopsForAnotherReasonNothingIsExcused() throws IOException {
        write("cases.csv", CASES.replace("B,x,4,2024-07-01,7", "B,x,4,2024-07-01,6"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).endsWith("\n5 passed, 8 failed, 0 listed deviations\n");
    }

    @Test
    void aSeriesThatIsRefusedHasFailed() throws IOException {
        write("cases.csv", CASES.replace("A,,3,2024-06-01", "A,,3,2024-05-01"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("\n  line 2, A: refused: DUPLICATE_DATE at 2024-05-01\n");
    }

    @Test
    void aPointOfNoSeriesHasFailed() throws IOException {
        write("cases.csv", CASES.replace("B,x,2", "C,x,2"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).contains("\n  line 6, C x: there is no such series in series.csv\n");
    }

    @Test
    void whatCannotBeReadIsToldOnStandardErrorOnly() throws IOException {
        write("series.csv", SERIES.replace("improvement_direction", "direction"));

        assertThat(run()).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEqualTo("series.csv has no column improvement_direction\n");
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(folder.resolve("groups.csv"));

        assertThat(run()).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("cannot read " + folder.resolve("groups.csv") + "\n");
    }

    @Test
    void aDateOrDirectionThatIsNoneIsNamed() throws IOException {
        write("series.csv", SERIES.replace("2023-01-01", "someday"));
        assertThat(run()).isEqualTo(1);
        write("series.csv", SERIES.replace("increase", "up"));
        assertThat(run()).isEqualTo(1);

        assertThat(err.toString()).isEqualTo("""
            series.csv:2: "someday" is no date like 2024-04-01
            series.csv:2: improvement_direction is "up"
            """);
    }

    @Test
    void whereNothingIsComparedNothingIsHeld() throws IOException {
        int exit = KpiCommand.run(
                new PrintWriter(out), new PrintWriter(err), "conformance", "statistics", folder.toString());

        assertThat(exit).isEqualTo(1);
        assertThat(out.toString())
                .contains("cases.csv: no rows compared\n  no file of this name belongs to the suite\n");
        assertThat(err.toString())
                .isEqualTo(folder + ": no row of it could be compared; is it the folder of another suite?\n");
    }
}
