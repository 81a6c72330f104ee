package io.github.kpi4j.yaml.problem;

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
    private final byte[] bytes = new byte[1 << 16];
    private int filled;
    private int at;
    private int next;

    private SourceLines(InputStream in) throws IOException {
        this.in = in;
        step();
    }

    private void step() throws IOException {
        if (at == filled) {
            filled = in.readNBytes(bytes, 0, bytes.length);
            at = 0;
        }
        next = at < filled ? bytes[at++] & 0xFF : END;
    }

    /** The lines by their numbers from 1, as {@link SourceText#line} gives them; those that cannot be read now are left out. */
    static Map<Integer, String> read(FileBytes file, SortedSet<Integer> wanted) {
        Map<Integer, String> lines = new HashMap<>();
        if (!wanted.isEmpty()) {
            try (InputStream in = file.open()) {
                new SourceLines(in).collect(wanted, lines);
            } catch (IOException e) {
                return lines;
            }
        }
        return lines;
    }

    private void collect(SortedSet<Integer> wanted, Map<Integer, String> lines) throws IOException {
        int line = 1;
        for (int number : wanted) {
            for (; line < number && next != END; line++) {
                skip();
            }
            if (next != END) {
                String text = line();
                lines.put(number, number == 1 ? new SourceText("", text).text() : text);
            }
        }
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (!endsLine()) {
            line.write(next);
            step();
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private void skip() throws IOException {
        while (!endsLine()) {
            step();
        }
        boolean mayBePair = next == '\r';
        step();
        if (mayBePair && next == '\n') {
            step();
        }
    }

    private boolean endsLine() {
        return next == '\n' || next == '\r' || next == END;
    }
}
