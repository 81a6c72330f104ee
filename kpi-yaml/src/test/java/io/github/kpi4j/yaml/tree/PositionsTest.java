package io.github.kpi4j.yaml.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Span;
import org.junit.jupiter.api.Test;

class PositionsTest {

    @Test
    void findLinesAndColumns() {
        Positions positions = new Positions("ab\ncd\r\ne\rf");

        assertThat(positions.span(0, 2)).isEqualTo(new Span(1, 1, 1, 3));
        assertThat(positions.span(3, 8)).isEqualTo(new Span(2, 1, 3, 2));
        assertThat(positions.span(9, 10)).isEqualTo(new Span(4, 1, 4, 2));
    }

    @Test
    void stayWithinTheText() {
        Positions positions = new Positions("ab\n");

        assertThat(positions.span(-5, 99)).isEqualTo(new Span(1, 1, 2, 1));
        assertThat(positions.span(2, 1)).isEqualTo(Span.at(1, 3));
    }

    @Test
    void doNotPointIntoALineEnding() {
        assertThat(new Positions("a\r\nb").span(2, 2)).isEqualTo(Span.at(1, 2));
    }

    @Test
    void holdManyLines() {
        Positions positions = new Positions("x\n".repeat(1000));

        assertThat(positions.span(1998, 1999)).isEqualTo(new Span(1000, 1, 1000, 2));
    }
}
