package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.benchmark.CountDisplay;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.period.YearType;
import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.target.RatingScheme;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands under {@code framework}. A component is null when it was reported.
 *
 * @param id the framework's id
 * @param name its name
 * @param area the area that is reported on
 * @param years the kind of year that reporting periods belong to
 * @param rating how levels are decided and shown
 * @param rollUp how the parts become a whole
 * @param until the last day for which the framework is made; null where none is stated
 * @param disclosure which counts are too small to be published
 */
record Heading(
        @Nullable String id,
        @Nullable String name,
        @Nullable AreaId area,
        @Nullable YearType years,
        RatingScheme rating,
        RollUp rollUp,
        @Nullable LocalDate until,
        @Nullable CountDisplay disclosure) {

    static Heading read(@Nullable Fields fields, RatingDecoder ratings, SummaryDecoder summaries) {
        if (fields == null) {
            return new Heading(
                    null,
                    null,
                    null,
                    YearType.FINANCIAL,
                    RatingScheme.DEFAULT,
                    RollUp.NONE,
                    null,
                    CountDisplay.AS_COUNTED);
        }
        Heading heading = new Heading(
                fields.required("id", Texts::words),
                fields.required("name", Texts::words),
                fields.required("area", ComparatorDecoder::area),
                fields.has("years") ? fields.optional("years", Years::read) : YearType.FINANCIAL,
                fields.optional("rating", ratings::read, RatingScheme.DEFAULT),
                fields.optional(SummaryDecoder.KEY, summaries::ofFramework, RollUp.NONE),
                fields.optional("until", Value::asDate),
                fields.optional(DisclosureDecoder.KEY, DisclosureDecoder::rule, CountDisplay.AS_COUNTED));
        fields.finish();
        return heading;
    }
}
