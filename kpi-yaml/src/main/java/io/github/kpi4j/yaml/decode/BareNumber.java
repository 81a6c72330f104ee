package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.yaml.field.NumberText;
import io.github.kpi4j.yaml.field.Value;
import io.github.kpi4j.yaml.problem.Quote;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A number that stands where a group should say what it is a number of. */
final class BareNumber {

    private BareNumber() {}

    /** Refuses the text; the advice gives every reading of its number, or where there is none, the forms there are. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    static <T> @Nullable T refuse(Value value, String what, String forms, UnaryOperator<String> readings) {
        String text = String.valueOf(value.asText()).strip();
        String number =
                text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return NumberText.read(number) instanceof NumberText.Refused
                ? value.problem("wrong-type", Quote.of(text) + " is not " + what, "write " + forms)
                : value.problem(
                        "two-readings",
                        Quote.of(text) + " can be read in more than one way",
                        "write " + readings.apply(number));
    }
}
