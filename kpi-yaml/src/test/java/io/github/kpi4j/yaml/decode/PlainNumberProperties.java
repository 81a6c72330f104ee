package io.github.kpi4j.yaml.decode;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.number.Rational;
import io.github.kpi4j.yaml.field.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is read from bytes is the number that the text is. */
class PlainNumberProperties {

    private final PlainNumber number = new PlainNumber();

    private int read(String cell) {
        return number.read((cell + ",").getBytes(UTF_8), 0);
    }

    private Rational value() {
        return Rational.of(number.digits(), number.divisor());
    }

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.strings().withChars("00123456789.-\" ").ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> decimals() {
        return Arbitraries.bigDecimals()
                .ofScale(3)
                .map(number -> number.movePointLeft(6)
                        .remainder(BigDecimal.valueOf(100_000_000))
                        .setScale(3, RoundingMode.DOWN)
                        .toPlainString());
    }

    @Property
    void whatIsReadIsTheNumber(@ForAll("cells") String cell) {
        if (read(cell) != PlainNumber.NONE) {
            String text = cell.replace("\"", "");
            assertThat(number.isEmpty()).isEqualTo(text.isEmpty());
            if (!text.isEmpty()) {
                assertThat(NumberText.read(text)).isEqualTo(new NumberText.Exact(text));
                assertThat(value()).isEqualTo(Rational.parse(text));
            }
        }
    }

    @Property
    void wholeNumbersAreRead(@ForAll int whole) {
        assertThat(read(Integer.toString(whole)))
                .isEqualTo(Integer.toString(whole).length());
        assertThat(number.isWhole()).isTrue();
        assertThat(number.digits()).isEqualTo(whole);
    }

    @Property
    void decimalsAreRead(@ForAll("decimals") String decimal) {
        assertThat(read(decimal)).isEqualTo(decimal.length());
        assertThat(value()).isEqualTo(Rational.parse(decimal));
    }

    @Example
    void quotesBelongToTheCell() {
        assertThat(read("\"12.5\"")).isEqualTo(6);
        assertThat(value()).isEqualTo(Rational.of(25, 2));
        assertThat(read("\"\"")).isEqualTo(2);
        assertThat(number.isEmpty()).isTrue();
        assertThat(read("\"12")).isEqualTo(PlainNumber.NONE);
    }

    @Example
    void theMostDigitsAreEighteenAndFifteenWithAPoint() {
        assertThat(read("999999999999999999")).isEqualTo(18);
        assertThat(read("1000000000000000000")).isEqualTo(PlainNumber.NONE);
        assertThat(read("99999999999999.9")).isEqualTo(16);
        assertThat(read("999999999999999.9")).isEqualTo(PlainNumber.NONE);
    }
}
