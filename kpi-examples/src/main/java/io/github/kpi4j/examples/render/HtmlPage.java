package io.github.kpi4j.examples.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import io.github.kpi4j.narrative.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Documents as one web page that needs nothing else: no script, no font, no picture. Text is escaped by the template. */
public final class HtmlPage {

    private static final String TEMPLATE = "page.mustache";
    private static final Mustache PAGE = compiled();

    private HtmlPage() {}

    /**
     * Writes a document.
     *
     * @param document the document
     * @return the page, ending with a line feed
     */
    public static String render(Document document) {
        var page = new StringWriter();
        PAGE.execute(page, PageView.of(document));
        return page.toString();
    }

    private static Mustache compiled() {
        try (InputStream template = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(TEMPLATE), TEMPLATE);
                var reader = new InputStreamReader(template, StandardCharsets.UTF_8)) {
            return new DefaultMustacheFactory().compile(reader, TEMPLATE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
