package io.github.kpi4j.yaml.tree;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.dataformat.yaml.JacksonYAMLParseException;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Why the parser could not go on, in plain words. */
record SyntaxProblem(Span span, String code, String message, String advice) {

    private static final String LOOK_HERE = "look for a missing quote, bracket, colon or space here or just above";

    /** Explains what the parser threw while it stood at an offset. */
    static SyntaxProblem of(Exception thrown, int offset, Positions positions) {
        if (thrown.getCause() instanceof MarkedYAMLException marked) {
            return marked(marked, positions);
        }
        Span span = positions.span(offset, offset + 1);
        if (thrown instanceof JsonParseException && !(thrown instanceof JacksonYAMLParseException)) {
            return positions.at(offset) == '*'
                    ? new SyntaxProblem(span, "alias", "an alias cannot be a key", "write the key out")
                    : new SyntaxProblem(
                            span,
                            "complex-key",
                            "a key has to be a word, here is a list or a group of keys",
                            "write a word before the colon");
        }
        return new SyntaxProblem(span, "syntax", "this is not YAML", LOOK_HERE);
    }

    private static SyntaxProblem marked(MarkedYAMLException thrown, Positions positions) {
        String said = String.valueOf(thrown.getProblem());
        boolean cutShort = said.contains("end of stream") || said.contains("<stream end>");
        Mark opened = thrown.getContextMark();
        Mark mark = cutShort && opened != null ? opened : thrown.getProblemMark();
        int offset = mark == null ? 0 : mark.getIndex();
        Words words = Words.forThe(said, String.valueOf(thrown.getContext()), positions.at(offset));
        return new SyntaxProblem(positions.span(offset, offset + 1), "syntax", words.message(), words.advice());
    }

    void report(Problems problems) {
        problems.error(span, "", code, message, advice);
    }

    /** The parser's complaint, said for people who write YAML only now and then. */
    private record Words(String message, String advice) {

        static Words forThe(String said, String context, int character) {
            if (character == '\t' && said.contains("cannot start any token")) {
                return new Words("YAML does not allow tabs for indentation", "use spaces");
            }
            if (said.contains("cannot start any token")) {
                String shown = Character.toString(character);
                return new Words("a text cannot begin with " + shown, "put the text in quotes");
            }
            if (said.contains("mapping values are not allowed")) {
                return new Words(
                        "a colon is not allowed here",
                        "indent the keys of a group alike, and put a text that holds a colon and a space in quotes");
            }
            if (said.contains("sequence entries are not allowed")) {
                return new Words("a list cannot begin here", "begin the list on a line of its own");
            }
            if (context.contains("quoted scalar") && said.contains("end of stream")) {
                return new Words("this quote is never closed", "add the closing quote");
            }
            if (context.contains("flow")) {
                return new Words(
                        "this bracket is never closed, or a comma is missing", "add the closing bracket or the comma");
            }
            if (said.contains("':'")) {
                return new Words("a key without a colon", "write the key, a colon, a space and the value");
            }
            if (context.contains("double-quoted") && said.contains("escape")) {
                return new Words(
                        "a backslash in double quotes begins an escape, and this is none",
                        "write \\\\ for a backslash, or use single quotes");
            }
            if (said.contains("<block end>")) {
                return new Words("this line does not belong to what stands above it", "indent items and keys alike");
            }
            if (said.contains("<document start>")) {
                return new Words("the document has ended before this line", "delete what follows the end");
            }
            return new Words("this is not YAML: " + said.replaceAll("\\s+", " "), LOOK_HERE);
        }
    }
}
