package io.github.kpi4j.examples.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.conformance.RowResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The suite on small folders of its own: what passes, what fails, what deviates and what is not known. */
class StatisticsSuiteTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private FileReport report(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return Suite.STATISTICS.check(folder).get(0);
    }

    @Test
    void aRowThatAgreesPassesAndOneThatDoesNotFails() throws IOException {
        FileReport report = report("mean_t.csv", """
                case_id,category,values,confidence,sum,count,stdev,mean,lower,upper
                A,own,1;3,0.95,4,2,1.4142135623730951,2,-10.706204736174698,14.706204736174698
                B,own,1;NA;3,0.95,NA,3,NA,NA,NA,NA
                C,own,1;3,0.95,4,2,1.4142135623730951,2.5,-10.706204736174698,14.706204736174698
                """);

        assertThat(report.rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.FAILED);
        assertThat(report.rows().get(2).mismatches()).containsExactly("mean is 2.5, here 2.0");
    }

    @Test
    void aConfidenceOutOfRangeIsAnOutcome() throws IOException {
        FileReport report = report("proportion_wilson.csv", """
                case_id,category,numerator,denominator,confidence,multiplier,outcome,value,lower,upper
                A,own,5,10,50,1,CONFIDENCE_OUT_OF_RANGE,NA,NA,NA
                B,own,11,10,0.95,1,NUMERATOR_EXCEEDS_DENOMINATOR,NA,NA,NA
                C,own,3,4,NA,100,OK,75,NA,NA
                D,own,NA,4,0.95,100,OK,NA,NA,NA
                """);

        assertThat(report.count(Outcome.PASSED)).isEqualTo(4);
    }

    @Test
    void whereThePeerDividesWronglyOnlyItsOwnColumnMayDiffer() throws IOException {
        String header = "case_id,category,values,nquantiles,invert,n_with_value,quantiles,quantiles_exact_arithmetic\n";

        assertThat(report("quantile_bands.csv", header + "A,own,1;2;3;4,2,FALSE,4,1;1;2;1,1;1;2;2\n")
                        .rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.DEVIATES);
        assertThat(report("quantile_bands.csv", header + "A,own,1;2;3;4,2,FALSE,4,1;1;2;2,1;1;2;1\n")
                        .rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.FAILED);
    }

    @Test
    void targetsAreHeldAgainstTheValueTheIntervalOrARange() throws IOException {
        FileReport report = report("target_comparison.csv", """
                case_id,category,kind,polarity,lower_limit,upper_limit,use_confidence_intervals,value,lower95,upper95,significance,rag
                A,own,single,low_is_good,80,NA,FALSE,80,75,85,Better,Green
                B,own,single,low_is_good,80,NA,TRUE,85,80,90,Worse,Red
                C,own,single,high_is_good,80,NA,TRUE,75,70,80,Same,Amber
                D,own,range,low_is_good,70,80,FALSE,80,75,85,Worse,Red
                E,own,range,high_is_good,70,80,FALSE,NA,NA,NA,None,Not compared
                F,own,range,high_is_good,70,80,FALSE,70,65,75,Better,Green
                """);

        assertThat(report.count(Outcome.PASSED)).isEqualTo(5);
        assertThat(report.rows().get(5).mismatches())
                .containsExactly("significance is Better, here Same", "rag is Green, here Amber");
    }

    @Test
    void aGenuineMinusOneIsANumberAndThePeersTakeItForMissing() throws IOException {
        String header =
                "case_id,category,kind,polarity,lower_limit,upper_limit,use_confidence_intervals,value,lower95,upper95,significance,rag\n";

        assertThat(report(
                                "target_comparison.csv",
                                header
                                        + "A,own,single,low_is_good,0,NA,FALSE,-1,-2,1,None,Not compared\n"
                                        + "B,own,single,low_is_good,0,NA,FALSE,-1,-2,1,Better,Green\n"
                                        + "C,own,single,low_is_good,0,NA,FALSE,-2,-3,1,None,Not compared\n")
                        .rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.DEVIATES, Outcome.PASSED, Outcome.FAILED);
    }

    @Test
    void markersAreReadAndWritten() throws IOException {
        FileReport report = report("gss_shorthand.csv", """
                code,meaning,kind,treat_value_as
                p,provisional,marker,value stands
                f,forecast,marker,value stands but is not an observation
                c,confidential,replaces_value,missing (suppressed)
                u,low reliability,marker_or_replaces_value,value stands if present else missing
                *,suppressed,replaces_value,missing (suppressed)
                q,unknown,marker,value stands
                """);

        assertThat(report.count(Outcome.PASSED)).isEqualTo(5);
        assertThat(report.rows().get(5).mismatches()).contains("kind is marker, here not read");
    }

    @Test
    void aRowThatCannotBeReadFailsAloneAndSaysWhy() throws IOException {
        FileReport report = report("mean_t.csv", """
                case_id,category,values,confidence,sum,count,stdev,mean,lower,upper
                A,own,1;x,0.95,4,2,1,2,1,3
                B,own,1;NA;3,0.95,NA,3,NA,NA,NA,NA
                """);

        assertThat(report.rows()).extracting(RowResult::outcome).containsExactly(Outcome.FAILED, Outcome.PASSED);
        assertThat(report.lines().get(1)).contains("line 2, A: it cannot be worked out: ", "\"x\"");
    }

    @Test
    void aFunnelIsRecomputedFromItsAreas() throws IOException {
        Files.writeString(folder.resolve("funnel_datasets.csv"), """
                dataset_id,category,statistic,ratio_type,rate_type,multiplier,years_of_data,denominator_supplied,numerators,denominators,rates,baseline
                F,own,proportion,NA,NA,100,NA,TRUE,20;80,100;100,NA,50
                """);
        Files.writeString(folder.resolve("funnel_areas.csv"), """
                dataset_id,category,statistic,area,numerator,denominator,rate,significance,rate_chart,denominator_derived
                F,own,proportion,1,20,100,NA,Low (0.001),NA,NA
                F,own,proportion,2,80,100,NA,High (0.025),NA,NA
                """);
        Files.writeString(folder.resolve("funnel_limits.csv"), """
                dataset_id,category,statistic,point,x,baseline,lower_2s_limit,upper_2s_limit,lower_3s_limit,upper_3s_limit,aux_lower_2s,aux_upper_2s,aux_lower_3s,aux_upper_3s
                F,own,proportion,1,90,50,39.67008279492397,60.32991720507603,33.713045689124854,66.28695431087515,NA,NA,NA,NA
                """);
        List<FileReport> reports = Suite.STATISTICS.check(folder);

        assertThat(reports)
                .extracting(FileReport::file)
                .containsExactly("funnel_areas.csv", "funnel_datasets.csv", "funnel_limits.csv");
        assertThat(reports.get(0).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.PASSED, Outcome.FAILED);
        assertThat(reports.get(1).count(Outcome.PASSED)).isEqualTo(1);
        assertThat(reports.get(2).rows().get(0).mismatches()).isEmpty();
    }

    @Test
    void aLimitIsExcusedOnlyWhereThePeersClampMadeIt() throws IOException {
        Files.writeString(folder.resolve("funnel_datasets.csv"), """
                dataset_id,category,statistic,ratio_type,rate_type,multiplier,years_of_data,denominator_supplied,numerators,denominators,rates,baseline
                F,own,proportion,NA,NA,1000,NA,TRUE,20;80,100;100,NA,500
                """);
        Files.writeString(folder.resolve("funnel_areas.csv"), "dataset_id,area,numerator,significance\n");
        Files.writeString(folder.resolve("funnel_limits.csv"), """
                dataset_id,category,statistic,point,x,baseline,lower_2s_limit,upper_2s_limit,lower_3s_limit,upper_3s_limit,aux_lower_2s,aux_upper_2s,aux_lower_3s,aux_upper_3s
                F,own,proportion,1,90,500,396.7008279492397,100,337.13045689124854,100,NA,NA,NA,NA
                F,own,proportion,1,90,500,396.7008279492397,100,337.13045689124854,99,NA,NA,NA,NA
                """);

        assertThat(Suite.STATISTICS.check(folder).get(2).rows())
                .extracting(RowResult::outcome)
                .containsExactly(Outcome.DEVIATES, Outcome.FAILED);
    }

    @Test
    void whatIsNotKnownIsNamedAndCountsNowhere() throws IOException {
        FileReport report = report("something_else.csv", "case_id\nA\n");

        assertThat(report)
                .isEqualTo(FileReport.notCompared("something_else.csv", "no file of this name belongs to the suite"));
    }

    @Test
    void funnelsAreComparedTogetherOnly() throws IOException {
        assertThat(report("funnel_areas.csv", "dataset_id\nA\n").lines())
                .containsExactly(
                        "funnel_areas.csv: no rows compared",
                        "  funnel_areas.csv, funnel_datasets.csv and funnel_limits.csv can only be compared together");
    }
}
