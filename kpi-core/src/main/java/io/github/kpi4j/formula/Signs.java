package io.github.kpi4j.formula;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Set;

/** Signs that formulas do not have, and what to write for them. */
final class Signs {

    private static final Set<String> KNOWN = ImmutableSet.of("+", "-", "*", "/", "(", ")", ",");
    private static final String MINUS = "write - with a blank before and after it";
    private static final Map<String, String> INSTEAD = ImmutableMap.<String, String>builder()
            .put("\u00d7", "write *")
            .put("\u00f7", "write /")
            .put(":", "write /")
            .put("\u2212", MINUS)
            .put("\u2013", MINUS)
            .put("%", "write 100 * for a percentage, and name percent as the unit")
            .put("\u00a3", "write the number alone, and name the money as the unit")
            .put("[", "write round brackets")
            .put("{", "write round brackets")
            .put("\u00a0", "write an ordinary blank")
            .put(".", "write a digit before the point, such as 0.5")
            .buildOrThrow();

    private Signs() {}

    static boolean isKnown(String sign) {
        return KNOWN.contains(sign);
    }

    static String message(String sign) {
        return "\"" + sign + "\" has no meaning in a formula";
    }

    static String advice(String sign) {
        return INSTEAD.getOrDefault(sign, "write ids and numbers with + - * / ( ) min max or sum");
    }
}
