package io.github.kpi4j.yaml.decode;

import static java.util.Objects.requireNonNull;

import io.github.kpi4j.indicator.Definition;
import io.github.kpi4j.indicator.Indicator;
import io.github.kpi4j.indicator.PartnerFault;
import io.github.kpi4j.indicator.ValueForMoney;
import io.github.kpi4j.indicator.ValueForMoney.Lens;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.period.Cadence;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.series.IndicatorId;
import io.github.kpi4j.vfm.DeadBand;
import io.github.kpi4j.vfm.Partner;
import io.github.kpi4j.vfm.Since;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What only value for money has: the lens, the partners and how cost and result are compared. */
final class MoneyDecoder {

    /** The keys that no other kind has. */
    static final List<String> KEYS = List.of("lens", "partners", "value-for-money");

    private static final Map<String, Lens> LENSES =
            Texts.choices(Lens.values(), lens -> lens.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Since> SINCE =
            Map.of("baseline", new Since.Baseline(), "last-year", new Since.LastYear());
    private static final int MOST_GRADES = 100;
    private static final LocalDate EXAMPLE = LocalDate.of(2025, 3, 31);
    private static final String OTHERS = "name the indicators of quality or outcome that the cost is read beside";

    private final Declared indicators;
    private final Map<IndicatorId, Value> places = new HashMap<>();
    private final Map<IndicatorId, Map<IndicatorId, Value>> bands = new HashMap<>();

    MoneyDecoder(Declared indicators) {
        this.indicators = indicators;
    }

    /** How cost and result are compared, as it was written; which periods the figures cover is known only later. */
    private record Terms(Since since, @Nullable Value period, DeadBand band) {

        static final Terms PLAIN = new Terms(new Since.Baseline(), null, DeadBand.NONE);

        @Nullable
        Since since(Cadence cadence) {
            if (period == null) {
                return since;
            }
            Period read = period.asParsed(
                    cadence::parse,
                    "write a period as the figures have it, such as "
                            + cadence.latestBy(EXAMPLE).label());
            return read == null ? null : new Since.Of(read);
        }
    }

    @Nullable
    Indicator read(Fields fields, Supplier<Definition> definition) {
        Lens lens = fields.optional("lens", value -> value.asChoice(LENSES), Lens.EFFICIENCY);
        String own = Declared.text(fields, "id").map(Declared.Located::text).orElse("");
        Map<IndicatorId, Value> written = new HashMap<>();
        Set<String> seen = new HashSet<>();
        List<Partner> partners = fields.list("partners", value -> partner(value, own, seen, written));
        Reader<Terms> reader = Reader.ofFields(MoneyDecoder::terms);
        Terms terms = fields.optional("value-for-money", reader, Terms.PLAIN);
        Definition common = fields.build(definition);
        Since since = common == null ? null : terms.since(common.reporting().cadence());
        if (common == null || since == null) {
            return null;
        }
        Indicator money = fields.build(() -> new ValueForMoney(common, lens, partners, since, terms.band()));
        bands.put(common.id(), written);
        remember(fields, money);
        return money;
    }

    /** Keeps the place at which a missing partner is told. */
    void remember(Fields fields, @Nullable Indicator indicator) {
        Value partners = fields.value("partners");
        if (indicator != null) {
            places.put(indicator.id(), partners == null ? requireNonNull(fields.value("kind")) : partners);
        }
    }

    /** Reports costs without a result, and dead bands that do not go with their results, as far as all could be read. */
    void check(List<Indicator> read) {
        for (PartnerFault fault : PartnerFault.in(read)) {
            Partner partner = fault.partner();
            Value place = partner == null
                    ? places.get(fault.indicator().id())
                    : requireNonNull(bands.get(fault.indicator().id())).get(partner.indicator());
            requireNonNull(place)
                    .problem(
                            partner == null ? "cost-without-partner" : "dead-band-does-not-fit",
                            fault.message(),
                            fault.advice());
        }
    }

    private @Nullable Partner partner(Value value, String own, Set<String> seen, Map<IndicatorId, Value> written) {
        if (value.shape() != Shape.GROUP) {
            IndicatorId id = id(value, own, seen);
            return id == null ? null : new Partner(id);
        }
        Reader<Partner> reader = Reader.ofFields(fields -> {
            IndicatorId id = fields.required("indicator", each -> id(each, own, seen));
            Value place = fields.value("dead-band");
            DeadBand band = fields.optional("dead-band", each -> band(each, true), DeadBand.NONE);
            if (id != null && place != null) {
                written.put(id, place);
            }
            return fields.build(() -> new Partner(requireNonNull(id), band));
        });
        return reader.read(value);
    }

    private @Nullable IndicatorId id(Value value, String own, Set<String> seen) {
        String id = indicators.reference(value);
        if (id == null) {
            return null;
        }
        if (id.equals(own)) {
            return value.problem("invalid", "an indicator cannot be its own partner", OTHERS);
        }
        return seen.add(id)
                ? Attempt.at(value, "mend the id where it is declared", () -> new IndicatorId(id))
                : Texts.twice(value, id);
    }

    private static @Nullable Terms terms(Fields fields) {
        DeadBand band = fields.optional("cost-dead-band", value -> band(value, false), DeadBand.NONE);
        Value since = fields.value("since");
        if (since != null && since.shape() == Shape.GROUP) {
            Reader<Value> reader = Reader.ofFields(of -> of.required("period", value -> value));
            Value period = fields.optional("since", reader);
            return fields.build(() -> new Terms(new Since.Baseline(), requireNonNull(period), band));
        }
        Since word = fields.optional("since", value -> value.asChoice(SINCE), new Since.Baseline());
        return fields.build(() -> new Terms(word, null, band));
    }

    private static @Nullable DeadBand band(Value value, boolean ofResult) {
        if (value.shape() == Shape.TEXT) {
            return bare(value);
        }
        Map<String, Reader<DeadBand>> kinds = new LinkedHashMap<>();
        kinds.put("points", MoneyDecoder::points);
        kinds.put("percent", MoneyDecoder::percent);
        if (ofResult) {
            kinds.put("grades", MoneyDecoder::grades);
        }
        Reader<DeadBand> reader = Reader.ofFields(fields -> fields.oneOf(kinds));
        return reader.read(value);
    }

    private static @Nullable DeadBand bare(Value value) {
        return BareNumber.refuse(
                value,
                "a dead band",
                "{ points: 1 } or { percent: 2 }; for grades, { grades: 1 }",
                number -> "{ points: " + number + " } for " + number + " in the unit of the value, or { percent: "
                        + number + " } for " + number + " % of where it began");
    }

    private static @Nullable DeadBand points(Value value) {
        Rational points = Numbers.notNegative(value);
        return points == null ? null : new DeadBand.Points(points);
    }

    private static @Nullable DeadBand percent(Value value) {
        Rational percent = Numbers.positive(value);
        return percent == null ? null : new DeadBand.Percent(percent);
    }

    private static @Nullable DeadBand grades(Value value) {
        Integer grades = Numbers.whole(value, 0, MOST_GRADES);
        return grades == null ? null : new DeadBand.Grades(grades);
    }
}
