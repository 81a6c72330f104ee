package io.github.kpi4j.examples.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.examples.story.Published;
import io.github.kpi4j.examples.story.Story;
import io.github.kpi4j.narrative.Document;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The page is well-formed, so a parser can hold it to what a reader with a screen reader needs. */
class HtmlPageTest {

    private static String page(Story story) {
        Answer answer = story.tell(story.periods(), Published.RELEASED);
        return HtmlPage.render(Documents.under(answer.title(), answer.documents()));
    }

    private static Element parsed(String page) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("not well-formed", e);
        }
    }

    private static Stream<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void everyIndicatorIsOnThePage(Story story) {
        String text = parsed(page(story)).getTextContent();

        assertThat(story.framework().indicators())
                .hasSize(29)
                .allSatisfy(indicator -> assertThat(text).contains(indicator.name()));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void thePageHasALanguageOneTitleAndNoGapBetweenHeadings(Story story) {
        Element page = parsed(page(story));

        assertThat(page.getAttribute("lang")).isEqualTo("en-GB");
        assertThat(all(page, "h1")).hasSize(1);
        assertThat(all(page, "main")).hasSize(1);
        assertThat(all(page, "h2")).isNotEmpty();
        assertThat(all(page, "h3")).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void everyHeadOfATableSaysWhetherItHeadsARowOrAColumn(Story story) {
        assertThat(all(parsed(page(story)), "th"))
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("row", "col"));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void thePageNeedsNothingFromOutside(Story story) {
        assertThat(page(story))
                .doesNotContain("<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:");
    }

    @Test
    void wordsNeverBecomeMarkup() {
        String attack = "<script>alert(\"x\")</script> & 'co'";
        var document = new Document(
                attack,
                List.of(
                        new Document.Heading(1, attack),
                        new Document.Heading(2, attack),
                        new Document.Heading(3, attack),
                        new Document.Paragraph(attack),
                        new Document.Items(List.of(attack)),
                        new Document.Facts(List.of(new Document.Fact(attack, attack))),
                        new Document.Table(List.of(attack, attack), List.of(List.of(attack, attack)))));
        String page = HtmlPage.render(document);

        assertThat(page).doesNotContain("<script");
        for (String name : List.of("title", "h1", "h2", "h3", "h4", "p", "li", "dt", "dd", "th", "td")) {
            assertThat(all(parsed(page), name))
                    .as(name)
                    .isNotEmpty()
                    .allSatisfy(element -> assertThat(element.getTextContent()).isEqualTo(attack));
        }
    }
}
