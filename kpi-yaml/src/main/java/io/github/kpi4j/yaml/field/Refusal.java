package io.github.kpi4j.yaml.field;

/** What a constructor or factory said when it refused its arguments. */
final class Refusal {

    private Refusal() {}

    static String words(IllegalArgumentException thrown) {
        String message = thrown.getMessage();
        return message == null || message.isBlank() ? "this is not valid" : message;
    }
}
