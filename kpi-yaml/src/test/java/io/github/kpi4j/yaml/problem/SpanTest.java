package io.github.kpi4j.yaml.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void linesAndColumnsCountFromOne() {
        assertThatThrownBy(() -> Span.at(0, 1)).hasMessage("line and column: 0:1 given, both must be 1 or more");
        assertThatThrownBy(() -> Span.at(1, 0)).hasMessage("line and column: 1:0 given, both must be 1 or more");
    }

    @Test
    void theEndMayNotLieBeforeTheStart() {
        assertThatThrownBy(() -> new Span(2, 5, 2, 4)).hasMessage("end: 2:4 given, it must not lie before 2:5");
        assertThatThrownBy(() -> new Span(2, 5, 1, 9)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(2, 5, 3, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Span(2, 5, 3, 1).endLine()).isEqualTo(3);
    }

    @Test
    void ordersByLineAndThenColumn() {
        assertThat(Span.at(2, 9)).isLessThan(Span.at(10, 1));
        assertThat(Span.at(2, 9)).isLessThan(Span.at(2, 10));
        assertThat(Span.at(2, 9)).isLessThan(new Span(2, 9, 2, 10));
    }

    @Test
    void isWrittenAsLineAndColumn() {
        assertThat(new Span(14, 17, 14, 21).place()).isEqualTo("14:17");
    }
}
