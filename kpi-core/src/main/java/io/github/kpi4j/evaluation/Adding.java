package io.github.kpi4j.evaluation;

import io.github.kpi4j.evaluation.TableBuilder.Numbers;
import io.github.kpi4j.number.Rational;
import io.github.kpi4j.rollup.Combine;
import io.github.kpi4j.series.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a value that is put together from others gives away of them, by the rule by which it is put together. */
final class Adding {

    private final TableBuilder table;

    Adding(TableBuilder table) {
        this.table = table;
    }

    /**
     * Says what adds up.
     *
     * @param rule how the whole is put together, or null for a whole that has figures of its own
     */
    void add(@Nullable Combine rule, Numbers whole, List<Numbers> parts, List<Integer> suppressed) {
        if (rule == null) {
            sumOf(whole.amount(), parts, Numbers::amount, suppressed);
        }
        if (rule == null || rule == Combine.RATIO_OF_SUMS) {
            sumOf(whole.numerator(), parts, Numbers::numerator, suppressed);
            sumOf(whole.denominator(), parts, Numbers::denominator, List.of());
        }
        if (rule == Combine.SUM) {
            sumOf(table.valueOf(whole), parts, table::valueOf, List.of());
        }
        if (rule == null || rule == Combine.SUM || rule == Combine.RATIO_OF_SUMS) {
            grades(whole, parts);
        }
        if (rule == Combine.MEAN) {
            mean(whole, parts);
        }
        if (rule == Combine.MIN || rule == Combine.MAX) {
            sameAs(whole, parts);
        }
        if (rule == Combine.FIRST || rule == Combine.LAST) {
            parts.forEach(part -> repeats(whole, part));
        }
    }

    /** One value said again. */
    void repeats(Numbers again, Numbers before) {
        add(null, again, List.of(before), List.of());
    }

    private void sumOf(
            @Nullable Integer total,
            List<Numbers> parts,
            Function<Numbers, @Nullable Integer> number,
            List<Integer> suppressed) {
        var places = new ArrayList<>(suppressed);
        parts.forEach(part -> Optional.ofNullable(number.apply(part)).ifPresent(places::add));
        table.sum(total, places);
    }

    private void grades(Numbers whole, List<Numbers> parts) {
        for (int grade = 0; grade < whole.grades().size(); grade++) {
            int place = grade;
            sumOf(
                    whole.grades().get(place),
                    parts.stream().filter(part -> !part.grades().isEmpty()).toList(),
                    part -> part.grades().get(place),
                    List.of());
        }
    }

    private void mean(Numbers whole, List<Numbers> parts) {
        Integer mean = table.valueOf(whole);
        if (mean != null) {
            var terms = new TreeMap<Integer, Rational>();
            parts.forEach(part -> Optional.ofNullable(table.valueOf(part))
                    .ifPresent(place -> terms.merge(place, Rational.ONE, Rational::plus)));
            terms.merge(mean, Rational.of(-terms.size()), Rational::plus);
            table.sum(terms);
        }
    }

    /** The least or greatest is the value of one of them, and readers may know of which. */
    private void sameAs(Numbers whole, List<Numbers> parts) {
        if (whole.value() instanceof Value.Amount amount) {
            parts.stream()
                    .filter(part -> part.value() instanceof Value.Amount own
                            && own.value().equals(amount.value()))
                    .forEach(part -> sumOf(table.valueOf(whole), List.of(part), table::valueOf, List.of()));
        }
    }
}
