package io.github.kpi4j.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.testkit.KpiDomain;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(KpiDomain.class)
@Domain(DomainContext.Global.class)
class ExpressionProperties {

    private static Rational number(Input input) {
        return Rational.of(input.text().hashCode() % 7);
    }

    @Property
    void printedTextReadsAsTheSameFormula(@ForAll Expression expression) {
        assertThat(Expression.of(expression.text())).isEqualTo(expression);
    }

    @Property
    void readingNeverThrowsAndEveryFaultLiesInTheText(@ForAll("texts") String text) {
        if (Expression.parse(text) instanceof Parsed.Faulty faulty) {
            assertThat(faulty.place().from()).isBetween(0, text.length());
            assertThat(faulty.place().to()).isBetween(faulty.place().from(), text.length());
            assertThat(faulty.advice()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> likely = Arbitraries.of(
                        "a", "b-c", "1", "2.5", "+", "-", "*", "/", "(", ")", ",", "max(", " ")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join(" ", parts));
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(40));
    }

    @Property
    void withNothingMissingAFormulaGoesWithoutNothing(@ForAll Expression expression) {
        Optional<Expression> rest = expression.without(input -> false);

        assertThat(rest).contains(expression);
    }

    @Property
    void whatIsLeftNamesNothingThatIsMissing(@ForAll Expression expression) {
        List<Input> inputs = expression.inputs();
        if (!inputs.isEmpty()) {
            Input missing = inputs.get(0);
            expression
                    .without(missing::equals)
                    .ifPresent(rest -> assertThat(rest.inputs()).doesNotContain(missing));
        }
    }

    @Property
    void aNegationChangesTheSignAndNothingElse(@ForAll Expression expression) {
        Optional<Rational> value = expression.value(ExpressionProperties::number);

        assertThat(new Negation(expression).value(ExpressionProperties::number))
                .isEqualTo(value.map(Rational::negated));
    }

    @Property
    void orderOfTheTermsIsIrrelevant(@ForAll Expression a, @ForAll Expression b, @ForAll Aggregate.How how) {
        Expression there = new Aggregate(how, List.of(a, b));
        Expression back = new Aggregate(how, List.of(b, a));

        assertThat(there.value(ExpressionProperties::number)).isEqualTo(back.value(ExpressionProperties::number));
    }

    @Property
    void theLeastIsNeverAboveTheGreatest(@ForAll Expression a, @ForAll Expression b) {
        Optional<Rational> least = new Aggregate(Aggregate.How.MIN, List.of(a, b)).value(ExpressionProperties::number);
        Optional<Rational> most = new Aggregate(Aggregate.How.MAX, List.of(a, b)).value(ExpressionProperties::number);

        assertThat(least.isPresent()).isEqualTo(most.isPresent());
        least.ifPresent(low -> assertThat(low).isLessThanOrEqualTo(most.orElseThrow()));
    }
}
