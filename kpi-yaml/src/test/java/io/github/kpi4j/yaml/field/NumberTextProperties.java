package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class NumberTextProperties {

    @Property
    void aFigureWrittenAsABinaryFractionIsReadAsTheFigure(
            @ForAll @BigRange(min = "-100000", max = "100000") @Scale(3) BigDecimal figure) {
        String written = new BigDecimal(figure.doubleValue())
                .setScale(16, RoundingMode.HALF_EVEN)
                .toPlainString();

        assertThat(new BigDecimal(decimal(NumberText.read(written)))).isEqualByComparingTo(figure);
    }

    @Property
    void readingNeverChangesTheDoubleThatIsNamed(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value,
            @ForAll @IntRange(min = 1, max = 40) int decimals) {
        String written =
                new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();

        assertThat(Double.parseDouble(decimal(NumberText.read(written)))).isEqualTo(Double.parseDouble(written));
    }

    @Property
    void readingTwiceIsReadingOnce(@ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        String once = decimal(NumberText.read(
                new BigDecimal(value).setScale(20, RoundingMode.HALF_EVEN).toPlainString()));

        assertThat(NumberText.read(once)).isEqualTo(new NumberText.Exact(once));
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll String text) {
        NumberText read = NumberText.read(text);

        if (!(read instanceof NumberText.Refused)) {
            assertThat(text).matches("-?[0-9]+(\\.[0-9]+)?");
        }
    }

    private static String decimal(NumberText read) {
        return read instanceof NumberText.Exact exact ? exact.decimal() : ((NumberText.Shortened) read).decimal();
    }
}
