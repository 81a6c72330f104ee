package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.benchmark.Comparator;
import io.github.kpi4j.chain.Link;
import io.github.kpi4j.indicator.AreaGroup;
import io.github.kpi4j.indicator.Audience;
import io.github.kpi4j.indicator.Framework;
import io.github.kpi4j.indicator.Governance;
import io.github.kpi4j.indicator.Governance.Retirement;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.Priority;
import io.github.kpi4j.indicator.RollUp;
import io.github.kpi4j.series.AreaHistory;
import io.github.kpi4j.series.AreaRegister;
import io.github.kpi4j.summary.SummaryRule;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads framework files. */
public final class FrameworkDecoder {

    private static final int SCHEMA = 1;

    private FrameworkDecoder() {}

    /**
     * Reads a framework. Reports every problem of the file, and does not throw for any text.
     *
     * @param source the file
     * @param problems where to report
     * @param vocabulary the words that the file may use for rules
     * @return the framework; null when an error was reported
     */
    public static @Nullable Framework decode(SourceText source, Problems problems, Vocabulary vocabulary) {
        Value root = Value.of(source, problems);
        Fields file = root == null ? null : root.asFields();
        if (file == null) {
            return null;
        }
        file.required("schema", FrameworkDecoder::schema);
        SummaryDecoder summaries = new SummaryDecoder(file);
        Heading heading = Heading.read(file.nested("framework"), new RatingDecoder(vocabulary.schemes()), summaries);
        Declared declared = new Declared(file, "indicators", "indicator");
        DefinitionDecoder definitions = new DefinitionDecoder(file, declared, vocabulary, heading.years());
        List<AreaHistory> areas = AreaRegisterDecoder.read(file);
        List<Priority> priorities = file.list(
                "priorities", Reader.ofFields(fields -> priority(fields, definitions.priorities(), summaries)));
        List<Comparator> comparators = file.list(
                "comparators", Reader.ofFields(new ComparatorDecoder(definitions.comparators(), heading.area())::read));
        Declared groupIds = new Declared(file, RollUpDecoder.GROUPS, "area group");
        List<AreaGroup> groups =
                file.list(RollUpDecoder.GROUPS, Reader.ofFields(fields -> RollUpDecoder.group(fields, groupIds)));
        List<Audience> audiences = file.list(AudienceDecoder.KEY, Reader.ofFields(new AudienceDecoder(file)::read));
        List<Retirement> retired =
                file.list(RetirementDecoder.KEY, Reader.ofFields(new RetirementDecoder(file, declared)::read));
        ChainDecoder chain = new ChainDecoder(file, declared);
        DisclosureDecoder disclosures = new DisclosureDecoder();
        List<Indicator> indicators = file.required(
                "indicators",
                value -> indicators(value, new IndicatorDecoder(definitions, declared, chain, disclosures)));
        List<Link> links = chain.links();
        return file.build(() -> new Framework(
                requireNonNull(heading.id()),
                requireNonNull(heading.name()),
                requireNonNull(heading.area()),
                requireNonNull(heading.years()),
                heading.rating(),
                priorities,
                comparators,
                requireNonNull(indicators),
                new Governance(audiences, retired, heading.until()),
                new RollUp(heading.rollUp().summary(), heading.rollUp().over(), groups),
                chain.chain(links),
                new AreaRegister(areas),
                disclosures.with(heading.disclosure())));
    }

    static @Nullable Integer schema(Value value) {
        Integer schema = value.asInteger();
        return schema == null || schema == SCHEMA
                ? schema
                : value.problem("unknown-schema", "schema " + schema + " is not known", "write schema: " + SCHEMA);
    }

    private static @Nullable Priority priority(Fields fields, Declared declared, SummaryDecoder summaries) {
        String id = fields.required("id", declared::id);
        String name = fields.required("name", Texts::words);
        SummaryRule summary =
                fields.optional(SummaryDecoder.KEY, value -> summaries.ofPriority(value, id == null ? "" : id));
        return fields.build(() -> new Priority(requireNonNull(id), requireNonNull(name), summary));
    }

    private static @Nullable List<Indicator> indicators(Value value, IndicatorDecoder decoder) {
        if (value.shape() == Shape.LIST && Texts.size(value) == 0) {
            return value.problem("missing-item", "there is no indicator in the list", "add at least one indicator");
        }
        List<Indicator> indicators = value.asList(Reader.ofFields(decoder::read));
        if (indicators != null) {
            decoder.check(indicators);
        }
        return indicators;
    }
}
