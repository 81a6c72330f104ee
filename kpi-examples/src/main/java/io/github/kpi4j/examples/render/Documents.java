package io.github.kpi4j.examples.render;

import io.github.kpi4j.narrative.Document;
import java.util.ArrayList;
import java.util.List;

/** Several documents as one. */
public final class Documents {

    private Documents() {}

    /**
     * Puts documents under one title, each with its own title as a heading, so that a page has one title.
     *
     * @param title the title of the whole; not used for a single document, which stays as it is
     * @param documents the documents in reading order
     * @return one document that says what they say
     */
    public static Document under(String title, List<Document> documents) {
        if (documents.size() == 1) {
            return documents.get(0);
        }
        var blocks = new ArrayList<Document.Block>();
        for (Document document : documents) {
            blocks.add(new Document.Heading(1, document.title()));
            document.blocks().forEach(block -> blocks.add(lowered(block)));
        }
        return new Document(title, blocks);
    }

    private static Document.Block lowered(Document.Block block) {
        return block instanceof Document.Heading heading
                ? new Document.Heading(heading.depth() + 1, heading.text())
                : block;
    }
}
