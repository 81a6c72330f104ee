package io.github.kpi4j.narrative;

import io.github.kpi4j.evaluation.Evaluation;
import io.github.kpi4j.measure.RealTerms;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.number.Rounding;
import io.github.kpi4j.number.Unit;
import io.github.kpi4j.period.Period;
import io.github.kpi4j.price.Deflator;
import io.github.kpi4j.price.PriceIndex;
import io.github.kpi4j.series.Series;
import io.github.kpi4j.series.Value;
import org.jspecify.annotations.Nullable;

/** Words for money in the prices of one period: the cash, the two levels of prices, and who published them. */
final class RealTermsWords {

    private static final int INDEX_DECIMALS = 4;

    private final RealTerms measure;
    private final Rounding rounding;

    private RealTermsWords(RealTerms measure, Rounding rounding) {
        this.measure = measure;
        this.rounding = rounding;
    }

    /** How the value was put in those prices, or why it could not be; an empty text for what is not in real terms. */
    static String of(Evaluation evaluation) {
        Series.Point point = evaluation.point();
        if (!(evaluation.indicator().definition().measure() instanceof RealTerms real)) {
            return "";
        }
        var words = new RealTermsWords(real, evaluation.indicator().definition().rounding());
        return words.told(point) + "; targets and baselines are in "
                + real.unit().prices().text() + " too";
    }

    private String told(Series.@Nullable Point point) {
        if (point == null) {
            return byTheIndex();
        }
        return measure.deflation(point).map(this::workedOut).orElseGet(() -> missing(point));
    }

    private String workedOut(RealTerms.Deflation deflation) {
        String base = deflation.base().period().label();
        String own = deflation.index().period().label();
        String cash = cash(deflation.cash()) + " in cash";
        return base.equals(own)
                ? cash + " too: these are the prices of " + own + " by " + index()
                : cash + " × " + level(deflation.base()) + " ÷ " + level(deflation.index()) + ", the levels of " + base
                        + " and of " + own + " in " + index();
    }

    /** The cash for which there is no level of prices, and why there is none. */
    private String missing(Series.Point point) {
        PriceIndex index = measure.deflator().linked();
        Period period = point.period();
        if (index.covering(period).isPresent()) {
            return byTheIndex();
        }
        String cash =
                measure.cash(point).map(spent -> cash(spent) + " in cash, but ").orElse("");
        return cash
                + (index.spans(period)
                        ? index() + " has no level for " + period.label()
                        : period.label() + " does not lie in one "
                                + index.kind().description() + " of " + index());
    }

    private String byTheIndex() {
        return "put in prices of " + measure.pricesOf().label() + " by " + index();
    }

    private String index() {
        Deflator deflator = measure.deflator();
        return "the " + deflator.name() + (deflator.source().isEmpty() ? "" : " (" + deflator.source() + ")");
    }

    private String cash(Rational amount) {
        return measure.cash().format(Words.visible(amount, rounding));
    }

    private static String level(PriceIndex.Level level) {
        return ValueWords.upTo(INDEX_DECIMALS, level.value());
    }

    /** Said behind an amount that is not cash. */
    static String behind(Unit unit, Value value) {
        return value instanceof Value.Amount
                        && unit instanceof Unit.Money money
                        && !money.prices().isCash()
                ? ", in " + money.prices().text()
                : "";
    }
}
