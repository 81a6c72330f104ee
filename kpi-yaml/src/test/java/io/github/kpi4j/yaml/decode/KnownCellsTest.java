package io.github.kpi4j.yaml.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KnownCellsTest {

    private final KnownCells cells = new KnownCells();

    private int find(String cell) {
        byte[] row = Arrays.copyOf(("x," + cell + ",y\n").getBytes(UTF_8), 500);
        return cells.find(row, 2);
    }

    private int learn(String cell) {
        return cells.learn(cell.getBytes(UTF_8));
    }

    @Test
    void nothingIsKnownBeforeItIsLearned() {
        assertThat(find("E09000006")).isEqualTo(KnownCells.UNKNOWN);
        assertThat(find("")).isEqualTo(KnownCells.UNKNOWN);
    }

    @Test
    void cellsAreFoundInAnyOrder() {
        for (int i = 0; i < 1000; i++) {
            assertThat(learn("area-" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 3000; i++) {
            int number = i * 37 % 1000;
            assertThat(find("area-" + number)).isEqualTo(number);
            assertThat(cells.length(number)).isEqualTo(("area-" + number).length());
        }
        assertThat(find("area-1000")).isEqualTo(KnownCells.UNKNOWN);
        assertThat(find("area-")).isEqualTo(KnownCells.UNKNOWN);
    }

    @Test
    void aCellIsKnownAsAWhole() {
        learn("2024/25 Q1");

        assertThat(find("2024/25 Q")).isEqualTo(KnownCells.UNKNOWN);
        assertThat(find("2024/25 Q11")).isEqualTo(KnownCells.UNKNOWN);
        assertThat(find("2024/25 Q1")).isEqualTo(0);
    }

    @Test
    void anEmptyCellIsACell() {
        learn("E09000006");
        learn("");

        assertThat(find("")).isEqualTo(1);
        assertThat(find("E09000006")).isEqualTo(0);
    }

    @Test
    void learningTwiceChangesNothing() {
        assertThat(learn("share")).isEqualTo(learn("share"));
    }

    @Test
    void aCellThatIsTooLongIsNotLearned() {
        assertThat(learn("x".repeat(KnownCells.LONGEST + 1))).isEqualTo(KnownCells.UNKNOWN);
        assertThat(find("x".repeat(KnownCells.LONGEST + 1))).isEqualTo(KnownCells.UNKNOWN);
        assertThat(learn("x".repeat(KnownCells.LONGEST))).isZero();
    }
}
