package io.github.kpi4j.yaml.decode;

import io.github.kpi4j.series.AreaId;
import io.github.kpi4j.yaml.field.Fields;
import io.github.kpi4j.yaml.field.Reader;
import io.github.kpi4j.yaml.field.Shape;
import io.github.kpi4j.yaml.field.Value;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which codes of the file are one area, gathered before anything is read and whatever is wrong with it. */
final class FormerCodes {

    private final Map<String, String> now = new HashMap<>();

    FormerCodes(Fields file) {
        Declared.eachItem(
                file,
                AreaRegisterDecoder.KEY,
                area -> Declared.text(area, "code")
                        .ifPresent(code -> former(area.value(AreaRegisterDecoder.FORMERLY), code.text())));
    }

    private void former(@Nullable Value list, String code) {
        if (list != null && list.shape() == Shape.LIST) {
            Reader<Shape> gather = each -> {
                String text = each.shape() == Shape.TEXT ? each.asText() : null;
                if (text != null) {
                    now.putIfAbsent(text.strip(), code);
                }
                return each.shape();
            };
            list.asList(gather);
        }
    }

    /** The code that an area has now. */
    String now(AreaId area) {
        return now.getOrDefault(area.code(), area.code());
    }
}
