package io.github.kpi4j.report;

import static io.github.kpi4j.report.ReportFixture.AS_OF;
import static io.github.kpi4j.report.ReportFixture.YEAR;
import static io.github.kpi4j.report.ReportFixture.card;
import static io.github.kpi4j.report.ReportFixture.figure;
import static io.github.kpi4j.report.ReportFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.lint.Lint;
import io.github.kpi4j.promise.TargetVersion;
import io.github.kpi4j.target.Target;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewPackTest {

    private static final Target TARGET = Target.atMost("30");

    private static List<String> ids(List<Review> reviews) {
        return reviews.stream()
                .map(review -> review.evaluation().indicator().id().text())
                .toList();
    }

    private static TargetVersion version(int year, String limit, LocalDate approved) {
        return new TargetVersion(
                LocalDate.of(year, 4, 1), null, Target.atMost(limit), approved, "local", "annual review of " + year);
    }

    @Test
    void aReviewIsOverdueFromItsDayOnAndSaysForHowLong() {
        ReviewPack pack = new ReviewPack(card(List.of(
                indicator("late").target(TARGET).reviewBy(AS_OF.minusDays(10)).build(),
                indicator("today").target(TARGET).reviewBy(AS_OF).build(),
                indicator("ahead").target(TARGET).reviewBy(AS_OF.plusDays(1)).build(),
                indicator("undated").target(TARGET).build())));

        assertThat(ids(pack.in(Review.State.OVERDUE))).containsExactly("late", "today");
        assertThat(ids(pack.in(Review.State.AHEAD))).containsExactly("ahead");
        assertThat(ids(pack.in(Review.State.UNDATED))).containsExactly("undated");
        assertThat(pack.reviews()).extracting(Review::daysOverdue).containsExactly(10L, 0L, 0L, 0L);
    }

    @Test
    void everyVersionOfTheTargetIsToldThatWasApprovedByThen() {
        Indicator indicator = indicator("a")
                .target(version(2023, "40", LocalDate.of(2023, 3, 1)))
                .target(version(2024, "35", null))
                .target(version(2025, "130", AS_OF.plusDays(1)))
                .build();

        Review review = new ReviewPack(card(List.of(indicator), figure("a", YEAR, "38")))
                .reviews()
                .get(0);

        assertThat(review.targets())
                .extracting(TargetVersion::reason)
                .containsExactly("annual review of 2023", "annual review of 2024");
        assertThat(review.lints())
                .as("what is odd about a target that is not known yet")
                .extracting(Lint::code)
                .doesNotContain(Lint.Code.TARGET_EASIER_THAN_TODAY);
    }

    @Test
    void whatIsToBeLookedAtStandsWithItsIndicatorOrWithTheWhole() {
        ReviewPack pack = new ReviewPack(card(
                List.of(
                        indicator("easy").priority("safe").target(TARGET).build(),
                        indicator("hard").priority("safe").target(TARGET).build()),
                figure("easy", YEAR, "20"),
                figure("hard", YEAR, "40")));

        assertThat(pack.concerns())
                .extracting(Lint::code)
                .containsExactly(Lint.Code.MISSING_KIND, Lint.Code.PRIORITY_WITHOUT_INDICATOR);
        assertThat(pack.reviews().get(0).lints()).extracting(Lint::code).contains(Lint.Code.TARGET_EASIER_THAN_TODAY);
        assertThat(pack.reviews().get(1).lints())
                .extracting(Lint::code)
                .doesNotContain(Lint.Code.TARGET_EASIER_THAN_TODAY);
    }

    @Test
    void anAudienceReviewsWhatItSees() {
        ReviewPack pack = new ReviewPack(
                card(List.of(
                        indicator("a")
                                .tiers("committee")
                                .priority("ready")
                                .target(TARGET)
                                .build(),
                        indicator("b")
                                .tiers("service")
                                .priority("safe")
                                .target(TARGET)
                                .build())),
                new Audience("members", "elected members", List.of("committee")));

        assertThat(ids(pack.reviews())).containsExactly("a");
        assertThat(pack.sections()).extracting(ReviewPack.Section::title).containsExactly("Children are ready");
        assertThat(ids(pack.sections().get(0).reviews())).containsExactly("a");
    }
}
