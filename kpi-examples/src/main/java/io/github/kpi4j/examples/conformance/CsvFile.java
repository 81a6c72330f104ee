package io.github.kpi4j.examples.conformance;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * A comma separated file with a header, as the peers' results come: UTF-8, quotes where a cell needs them, perhaps gzipped.
 *
 * @param name the file's name, without its folder
 * @param rows the rows below the header
 */
public record CsvFile(String name, List<CsvRow> rows) {

    private static final char QUOTE = '"';
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final List<String> EMPTY_LINE = List.of("");

    static CsvFile read(Path path) {
        List<CsvRow> rows = new ArrayList<>();
        each(path, rows::add);
        return new CsvFile(nameOf(path), List.copyOf(rows));
    }

    /**
     * Hands the rows on one by one, for files that would fill the memory.
     *
     * @param path the file; one that ends in {@code .gz} is unpacked
     * @param reader what is done with each row
     * @throws UncheckedIOException if the file cannot be read
     * @throws IllegalArgumentException if it has no header
     */
    public static void each(Path path, Consumer<CsvRow> reader) {
        String name = nameOf(path);
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(path));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                PushbackReader text =
                        new PushbackReader(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)))) {
            each(name, text, reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    static CsvFile parse(String name, String text) {
        List<CsvRow> rows = new ArrayList<>();
        try (PushbackReader characters = new PushbackReader(new StringReader(text))) {
            each(name, characters, rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return new CsvFile(name, List.copyOf(rows));
    }

    private static String nameOf(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static void each(String name, PushbackReader text, Consumer<CsvRow> reader) throws IOException {
        int first = text.read();
        if (first != BYTE_ORDER_MARK) {
            pushBack(text, first);
        }
        List<String> columns = record(text);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty; it needs a header");
        }
        Map<String, Integer> header = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            header.put(columns.get(i), i);
        }
        int line = 2;
        for (List<String> cells = record(text); !cells.isEmpty(); cells = record(text)) {
            if (!cells.equals(EMPTY_LINE)) {
                reader.accept(new CsvRow(name, line, header, cells));
            }
            line++;
        }
    }

    /** The cells of the next record; none at the end of the text. */
    private static List<String> record(PushbackReader text) throws IOException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == QUOTE) {
                int next = quoted ? text.read() : -1;
                if (next == QUOTE) {
                    cell.append(QUOTE);
                } else {
                    quoted = !quoted;
                    pushBack(text, next);
                }
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append((char) c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    return List.copyOf(cells);
                }
            }
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            cells.add(cell.toString());
        }
        return List.copyOf(cells);
    }

    private static void pushBack(PushbackReader text, int c) throws IOException {
        if (c >= 0) {
            text.unread(c);
        }
    }
}
