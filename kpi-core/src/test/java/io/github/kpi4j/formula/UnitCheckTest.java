package io.github.kpi4j.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Unit;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("spend", new Unit.Money("GBP", "")),
            Map.entry("grant", new Unit.Money("GBP", "")),
            Map.entry("euros", new Unit.Money("EUR", "")),
            Map.entry("fee", new Unit.Money("GBP", "child")),
            Map.entry("real", new Unit.Money("GBP", "", new Prices("2024/25", "gdp"))),
            Map.entry("older", new Unit.Money("GBP", "", new Prices("2016/17", "gdp"))),
            Map.entry("children", new Unit.Count("children")),
            Map.entry("young-adults", new Unit.Count("young adults")),
            Map.entry("share", new Unit.Percent()),
            Map.entry("gap", new Unit.PercentagePoint()),
            Map.entry("days", new Unit.Days()),
            Map.entry("bare", new Unit.Count("")),
            Map.entry("score", new Unit.Score("points")));

    private static Unit unit(String word) {
        return switch (word) {
            case "GBP" -> new Unit.Money("GBP", "");
            case "GBP each" -> new Unit.Money("GBP", "child");
            case "real" -> new Unit.Money("GBP", "", new Prices("2024/25", "gdp"));
            case "EUR" -> new Unit.Money("EUR", "");
            case "percent" -> new Unit.Percent();
            case "points" -> new Unit.PercentagePoint();
            case "days" -> new Unit.Days();
            default -> new Unit.Count(word);
        };
    }

    private static Optional<Misfit> misfit(String text, String declared) {
        return Expression.of(text).misfit(unit(declared), id -> UNITS.get(id.text()));
    }

    @ParameterizedTest
    @CsvSource({
        "spend + grant,                             GBP",
        "spend / (children + young-adults),         GBP each",
        "'max(spend, 1000)',                        GBP",
        "children + young-adults,                   people",
        "100 * children / (children + young-adults),percent",
        "children / young-adults,                   ratio",
        "share - gap,                               points",
        "share - gap,                               percent",
        "days / 7,                                  weeks",
        "children * 1200 + spend,                   GBP",
        "spend / children - fee,                    GBP each",
        "children * fee,                            GBP",
        "spend / grant,                             ratio",
        "children / spend,                          children per pound",
        "bare + spend,                              GBP",
        "-spend + grant,                            GBP",
        "real - real / 2,                           real",
        "spend * share / 100,                       GBP",
        "spend / (share / 100),                     GBP",
    })
    void whatBelongsTogetherFits(String text, String declared) {
        assertThat(misfit(text, declared)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "share + spend,             percent, spend,    'spend is GBP, and what it is to go with is percent'",
        "spend + share,             GBP,     share,    'share is percent, and what it is to go with is GBP'",
        "'min(days, children)',     days,    children, 'children is a count, and what it is to go with is days'",
        "spend + euros,             GBP,     euros,    'euros is EUR, and what it is to go with is GBP'",
        "spend / children + grant,  GBP,     grant,    'grant is GBP, and what it is to go with is GBP divided by a count'",
        "real + spend,              GBP,     spend,    'spend is GBP in cash, and what it is to go with is GBP in 2024/25 prices (gdp)'",
        "'max(real, older)',        GBP,     older,    'older is GBP in 2016/17 prices (gdp), and what it is to go with is GBP in 2024/25 prices (gdp)'",
        "100 * real / spend,        percent, spend,    'spend is GBP in cash, and 100 * real is GBP in 2024/25 prices (gdp)'",
        "real / children,           GBP each,real / children, 'the formula gives GBP in 2024/25 prices (gdp) divided by a count, and its unit is said to be £ per child'",
        "spend / share,             GBP,     share,    'share is percent, and a cost is not divided by a percentage'",
        "children - score,          things,  score,    'score is points, and what it is to go with is a count'",
    })
    void whatIsNotInOneUnitIsNotAddedSubtractedOrCompared(String text, String declared, String part, String message) {
        assertThat(misfit(text, declared)).hasValueSatisfying(misfit -> {
            assertThat(misfit.part().text()).isEqualTo(part);
            assertThat(misfit.message()).isEqualTo(message);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "spend + grant,     percent",
        "spend,             people",
        "children,          GBP",
        "spend / children,  percent",
        "spend / children,  EUR",
        "spend * grant,     GBP",
        "children / days,   GBP",
        "share,             people",
    })
    void theDeclaredUnitHasToBeOneThatTheFormulaCanGive(String text, String declared) {
        assertThat(misfit(text, declared)).hasValueSatisfying(misfit -> {
            assertThat(misfit.part().text()).isEqualTo(text);
            assertThat(misfit.message()).contains("its unit is said to be");
        });
    }

    @Test
    @DisplayName("Pitfall 17: the difference of two percentages may be called percentage points")
    void aDifferenceOfPercentagesIsInPercentagePoints() {
        assertThat(misfit("share - share", "points")).isEmpty();
    }
}
