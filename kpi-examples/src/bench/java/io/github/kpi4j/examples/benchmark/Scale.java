package io.github.kpi4j.examples.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;

/** How the engine fares as the nation grows, and with a second thread; each size in a JVM of its own. */
public final class Scale {

    private static final double MOST_GROWTH = 1.3;
    private static final double LEAST_GAIN = 1.6;
    private static final List<String> ROOMY = List.of("-XX:+UseSerialGC", "-Xms6g", "-Xmx6g");
    private static final List<String> TIGHT = List.of("-Xmx4g");

    private Scale() {}

    /**
     * What one size took, in nanoseconds an observation.
     *
     * @param floor processor time of the floor
     * @param engine processor time of the engine
     * @param one time by the clock on the wall with one thread
     * @param two the same with two
     * @param busier processor time of the busier of the two: what two would take if neither ever waited
     */
    private record Took(double floor, double engine, double one, double two, double busier) {

        private double gain() {
            return one / two;
        }
    }

    /**
     * Runs and prints.
     *
     * @param args nothing that matters
     * @throws IOException if a JVM cannot be started
     * @throws InterruptedException if it is interrupted
     * @throws IllegalStateException if an answer is wrong, or the heap too small
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        print(
                "%-26s %9s %9s %15s %12s %12s %12s",
                "A + B, ns an observation",
                "floor",
                "engine",
                "engine / floor",
                "1 thread",
                "2 threads",
                "busier of 2");
        Took small = run(Size.S);
        Took middle = run(Size.M);
        double growth = middle.engine / small.engine;
        print("");
        print("the floor itself, M / S: %.2f x", middle.floor / small.floor);
        goal("M / S", "at most", MOST_GROWTH, growth, growth <= MOST_GROWTH);
        goal("1 thread / 2, S", "at least", LEAST_GAIN, small.gain(), small.gain() >= LEAST_GAIN);
        goal("1 thread / 2, M", "at least", LEAST_GAIN, middle.gain(), middle.gain() >= LEAST_GAIN);
        print("");
        require(start(ScaleNation.class, TIGHT, Size.L).inheritIO().start().waitFor());
    }

    private static void goal(String title, String bound, double wanted, double reached, boolean isMet) {
        print("P11 %-20s %s %.1f x %8.2f x  %s", title, bound, wanted, reached, isMet ? "met" : "missed");
    }

    private static Took run(Size size) throws IOException, InterruptedException {
        Process process = start(ScaleRun.class, ROOMY, size)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Took took;
        try (Scanner numbers = new Scanner(process.getInputStream(), StandardCharsets.UTF_8).useLocale(Locale.ROOT)) {
            took = new Took(
                    numbers.nextDouble(),
                    numbers.nextDouble(),
                    numbers.nextDouble(),
                    numbers.nextDouble(),
                    numbers.nextDouble());
        }
        require(process.waitFor());
        print(
                "%-26s %9.2f %9.2f %15.2f %12.2f %12.2f %12.2f",
                size, took.floor, took.engine, took.engine / took.floor, took.one, took.two, took.busier);
        return took;
    }

    private static ProcessBuilder start(Class<?> main, List<String> options, Size size) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), size.name()));
        return new ProcessBuilder(command);
    }

    private static void require(int exit) {
        if (exit != 0) {
            throw new IllegalStateException("ended with " + exit);
        }
    }

    private static void print(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
