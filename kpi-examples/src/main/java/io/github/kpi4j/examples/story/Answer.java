package io.github.kpi4j.examples.story;

import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.report.CommitteeReport;
import java.util.List;

/**
 * What a report says, before it is written in some format.
 *
 * @param title the title of the whole where there is more than one document
 * @param documents the documents in reading order
 * @param report the report of the last document
 */
public record Answer(String title, List<Document> documents, CommitteeReport report) {

    /**
     * Copies the documents.
     *
     * @param title the title of the whole
     * @param documents the documents in reading order
     * @param report the report of the last document
     */
    public Answer {
        documents = List.copyOf(documents);
    }
}
