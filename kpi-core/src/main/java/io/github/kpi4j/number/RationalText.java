package io.github.kpi4j.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and writes exact numbers in the one grammar of {@link Rational#parse}. */
final class RationalText {

    private static final int MAX_DIGITS = 1_000;
    private static final int MAX_QUOTED = 60;
    private static final int MAX_PLACES = 40;
    private static final long TWO = 2;
    private static final long FIVE = 5;
    private static final BigInteger FINEST = BigInteger.TEN.pow(MAX_PLACES);
    private static final Pattern NUMBER =
            Pattern.compile("(?<whole>[+-]?[0-9]+)(?:\\.(?<fraction>[0-9]+)|/(?<divisor>[0-9]+))?");

    private RationalText() {}

    static Rational parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new IllegalArgumentException(
                    quoted(text) + " is not a number; write digits such as 95, -2.5 or 1/3, and nothing else");
        }
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        if (digits > MAX_DIGITS) {
            throw new IllegalArgumentException(
                    quoted(text) + " has " + digits + " digits; at most " + MAX_DIGITS + " are read");
        }
        if (number.group("divisor") == null) {
            return Rational.of(new BigDecimal(text));
        }
        BigInteger divisor = new BigInteger(number.group("divisor"));
        if (divisor.signum() == 0) {
            throw new IllegalArgumentException(quoted(text) + " divides by zero; it is not a number");
        }
        return Rational.of(new BigInteger(number.group("whole")), divisor);
    }

    /** The same for the numbers of every day: the decimals needed are counted in the twos and fives of the denominator. */
    static Optional<BigDecimal> exactDecimal(long n, long d) {
        int twos = Long.numberOfTrailingZeros(d);
        long rest = d >>> twos;
        int fives = 0;
        while (rest % FIVE == 0) {
            rest /= FIVE;
            fives++;
        }
        int places = Math.max(twos, fives);
        if (rest != 1 || places > MAX_PLACES) {
            return Optional.empty();
        }
        BigDecimal unscaled = BigDecimal.valueOf(n)
                .multiply(BigDecimal.valueOf(TWO).pow(places - twos))
                .multiply(BigDecimal.valueOf(FIVE).pow(places - fives));
        return Optional.of(unscaled.scaleByPowerOfTen(-places));
    }

    /** A fraction in lowest terms ends within 40 places exactly if its denominator divides ten to the fortieth. */
    static Optional<BigDecimal> exactDecimal(BigInteger n, BigInteger d) {
        BigInteger[] factor = FINEST.divideAndRemainder(d);
        if (factor[1].signum() != 0) {
            return Optional.empty();
        }
        BigDecimal shortest = new BigDecimal(n.multiply(factor[0]), MAX_PLACES).stripTrailingZeros();
        return Optional.of(shortest.setScale(Math.max(shortest.scale(), 0)));
    }

    private static String quoted(String text) {
        return '"' + (text.length() <= MAX_QUOTED ? text : text.substring(0, MAX_QUOTED) + "…") + '"';
    }
}
