package io.github.kpi4j.formula;

import com.google.common.collect.ImmutableSortedMap;
import io.github.kpi4j.number.Prices;
import io.github.kpi4j.number.Unit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a part of a formula is measured in: basic units, each to a power that is not zero.
 *
 * @param powers the power of each basic unit
 * @param origin where the powers come from
 */
record Dimension(ImmutableSortedMap<String, Integer> powers, Origin origin) {

    private static final String MONEY = "money ";
    private static final String IN = " in ";
    private static final String PERCENT = "percent";
    private static final String THINGS = "a count";

    /** A number without a unit, which goes with everything. */
    static final Dimension NUMBER = new Dimension(ImmutableSortedMap.of(), Origin.NUMBER);

    /** Where a dimension comes from. */
    enum Origin {
        /** From numbers alone. */
        NUMBER,
        /** From indicators that are added, subtracted or compared. */
        TERMS,
        /** From indicators that are multiplied or divided. */
        PRODUCT,
        /** From a product with a number, which may stand for something in a unit of its own. */
        SCALED
    }

    static Dimension of(Unit unit) {
        if (unit.symbol().isEmpty()) {
            return NUMBER;
        }
        var powers = new TreeMap<String, Integer>();
        if (unit instanceof Unit.Money money) {
            powers.put(MONEY + money.currency() + inPrices(money), 1);
            if (!money.per().isEmpty()) {
                powers.put(THINGS, -1);
            }
        } else {
            powers.put(basic(unit), 1);
        }
        return new Dimension(ImmutableSortedMap.copyOf(powers), Origin.TERMS);
    }

    private static String inPrices(Unit.Money money) {
        String deflator = money.prices().deflator();
        return IN + money.prices().text() + (deflator.isEmpty() ? "" : " (" + deflator + ")");
    }

    /** Whether money is told in different prices here and there, of the same currency and otherwise alike. */
    boolean differsInPrices(Dimension other) {
        return !powers.equals(other.powers) && inCash().equals(other.inCash());
    }

    /** Whether this is money divided by a percentage, and no number beside them says what is meant. */
    boolean isCostByPercentage() {
        return origin == Origin.PRODUCT && powers.getOrDefault(PERCENT, 0) < 0 && !money().isEmpty();
    }

    /** Whether money of one currency stands in this in several prices. */
    boolean mixesPrices() {
        List<String> money =
                powers.keySet().stream().filter(unit -> unit.startsWith(MONEY)).toList();
        return money.stream().map(Dimension::currency).distinct().count() < money.size();
    }

    private Map<String, Integer> inCash() {
        var cash = new TreeMap<String, Integer>();
        powers.forEach((unit, power) -> add(cash, currency(unit), power));
        return cash;
    }

    private static String currency(String unit) {
        return unit.startsWith(MONEY) ? unit.substring(0, unit.indexOf(IN)) : unit;
    }

    private static String basic(Unit unit) {
        if (unit instanceof Unit.Percent || unit instanceof Unit.PercentagePoint) {
            return PERCENT;
        }
        return unit instanceof Unit.Count ? THINGS : unit.symbol();
    }

    @SuppressWarnings("NullAway") // null takes the unit away
    private static void add(Map<String, Integer> powers, String unit, int power) {
        powers.merge(unit, power, (a, b) -> a + b == 0 ? null : Integer.valueOf(a + b));
    }

    boolean goesWith(Dimension other) {
        return isFree() || other.isFree() || powers.equals(other.powers);
    }

    private boolean isFree() {
        return origin == Origin.NUMBER || origin == Origin.SCALED;
    }

    /** The dimension of two terms that go together: that of the one that is not free. */
    Dimension with(Dimension other) {
        boolean ownHolds = origin == Origin.TERMS || other.origin == Origin.NUMBER;
        if (ownHolds) {
            return this;
        }
        return other.origin == Origin.SCALED && !isFree() ? this : other;
    }

    Dimension times(Dimension other, int sign) {
        if (origin == Origin.NUMBER && other.origin == Origin.NUMBER) {
            return NUMBER;
        }
        var product = new TreeMap<String, Integer>(powers);
        other.powers.forEach((unit, power) -> add(product, unit, sign * power));
        return new Dimension(
                ImmutableSortedMap.copyOf(product), isFree() || other.isFree() ? Origin.SCALED : Origin.PRODUCT);
    }

    boolean mayBeCalled(Unit declared) {
        return switch (origin) {
            case NUMBER, SCALED -> true;
            case TERMS -> powers.equals(of(declared).powers);
            case PRODUCT -> money().equals(of(declared).money());
        };
    }

    /** The powers of money alone, as far as money is on top. */
    private Map<String, Integer> money() {
        var money = new TreeMap<String, Integer>();
        powers.forEach((unit, power) -> {
            if (unit.startsWith(MONEY) && power > 0) {
                money.put(unit, power);
            }
        });
        return money;
    }

    String words() {
        return words(Dimension::name);
    }

    private String words(UnaryOperator<String> name) {
        if (powers.isEmpty()) {
            return "a bare number";
        }
        var words = new StringBuilder();
        powers.forEach((unit, power) -> {
            if (power > 0) {
                words.append(words.isEmpty() ? "" : " times ")
                        .append(name.apply(unit))
                        .append(raised(power));
            }
        });
        powers.forEach((unit, power) -> {
            if (power < 0) {
                words.append(words.isEmpty() ? "one" : "")
                        .append(" divided by ")
                        .append(name.apply(unit))
                        .append(raised(-power));
            }
        });
        return words.toString();
    }

    /** The words, in which cash is called so. */
    String wordsWithPrices() {
        return words(Dimension::inPrices);
    }

    private static String inPrices(String unit) {
        return unit.startsWith(MONEY) ? unit.substring(MONEY.length()) : unit;
    }

    /** Money without more is cash. */
    private static String name(String unit) {
        String cash = IN + Prices.CASH.text();
        String name = inPrices(unit);
        return unit.startsWith(MONEY) && name.endsWith(cash) ? name.substring(0, name.length() - cash.length()) : name;
    }

    private static String raised(int power) {
        return power == 1 ? "" : " to the power of " + power;
    }
}
