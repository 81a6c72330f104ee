package io.github.kpi4j.yaml.problem;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;

/** A few lines of a file that was not kept. */
final class SourceLines {

    private static final int END = -1;

    private final InputStream in;
    private int next;

    private SourceLines(InputStream in) throws IOException {
        this.in = in;
        this.next = in.read();
    }

    /** The lines by their numbers from 1, as {@link SourceText#line} gives them; those that cannot be read now are left out. */
    static Map<Integer, String> read(FileBytes file, SortedSet<Integer> wanted) {
        Map<Integer, String> lines = new HashMap<>();
        if (!wanted.isEmpty()) {
            try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
                new SourceLines(in).collect(wanted, lines);
            } catch (IOException e) {
                return lines;
            }
        }
        return lines;
    }

    private void collect(SortedSet<Integer> wanted, Map<Integer, String> lines) throws IOException {
        int last = wanted.last();
        for (int line = 1; line <= last && next != END; line++) {
            if (wanted.contains(line)) {
                String text = line();
                lines.put(line, line == 1 ? new SourceText("", text).text() : text);
            } else {
                skip();
            }
            lineEnd();
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (; !endsLine(); next = in.read()) {
            bytes.write(next);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private void skip() throws IOException {
        while (!endsLine()) {
            next = in.read();
        }
    }

    private boolean endsLine() {
        return next == '\n' || next == '\r' || next == END;
    }

    private void lineEnd() throws IOException {
        boolean mayBePair = next == '\r';
        next = in.read();
        if (mayBePair && next == '\n') {
            next = in.read();
        }
    }
}
