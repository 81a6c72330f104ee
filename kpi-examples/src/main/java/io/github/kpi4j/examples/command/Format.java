package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.render.Documents;
import io.github.kpi4j.examples.render.HtmlPage;
import io.github.kpi4j.examples.render.Markdown;
import io.github.kpi4j.examples.render.ScorecardCsv;
import io.github.kpi4j.examples.story.Answer;
import io.github.kpi4j.narrative.Document;
import io.github.kpi4j.narrative.PlainText;
import io.github.kpi4j.yaml.KpiYaml;
import java.util.stream.Collectors;

/** How an answer is written. Every format ends with a line feed. */
enum Format {
    /** Plain text, for a terminal or a mail. */
    TEXT {
        @Override
        String write(Answer answer) {
            return answer.documents().stream().map(PlainText::render).collect(Collectors.joining("\n\n"));
        }
    },
    /** The scorecard as JSON. */
    JSON {
        @Override
        String write(Answer answer) {
            return KpiYaml.standard().json(answer.report());
        }
    },
    /** The scorecard as CSV, a row for each indicator. */
    CSV {
        @Override
        String write(Answer answer) {
            return ScorecardCsv.render(answer.report());
        }
    },
    /** Markdown. */
    MD {
        @Override
        String write(Answer answer) {
            return Markdown.render(whole(answer));
        }
    },
    /** One web page. */
    HTML {
        @Override
        String write(Answer answer) {
            return HtmlPage.render(whole(answer));
        }
    };

    abstract String write(Answer answer);

    private static Document whole(Answer answer) {
        return Documents.under(answer.title(), answer.documents());
    }
}
