package io.github.kpi4j.yaml.field;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a constructor or factory of the model said when it refused its arguments, as a problem says it.
 *
 * @param message what is wrong
 * @param advice what to write instead
 */
public record Refusal(String message, String advice) {

    private static final Pattern ADVISED = Pattern.compile("(?<message>.+?)[:;] (?<advice>write .+)", Pattern.DOTALL);

    /**
     * Reads what an exception says. Where no better advice is at hand, its own words from "write" on are the advice.
     *
     * @param thrown the exception
     * @param advice what to write instead; if empty, what the exception advises
     * @return the message, and the advice or an empty text
     */
    public static Refusal of(IllegalArgumentException thrown, String advice) {
        String message = thrown.getMessage();
        if (message == null || message.isBlank()) {
            return new Refusal("this is not valid", advice);
        }
        Matcher advised = ADVISED.matcher(message);
        return advice.isEmpty() && advised.matches()
                ? new Refusal(advised.group("message"), advised.group("advice"))
                : new Refusal(message, advice);
    }
}
