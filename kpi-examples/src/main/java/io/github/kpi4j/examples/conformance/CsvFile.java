package io.github.kpi4j.examples.conformance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** A comma separated file with a header, as the peers' results come: UTF-8, quotes where a cell needs them, perhaps gzipped. */
record CsvFile(String name, List<CsvRow> rows) {

    private static final char QUOTE = '"';

    static CsvFile read(Path path) {
        String name = String.valueOf(path.getFileName());
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(path));
                InputStream in = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    static CsvFile parse(String name, String text) {
        List<List<String>> records = records(text);
        if (records.isEmpty()) {
            throw new IllegalArgumentException(name + " is empty; it needs a header");
        }
        Map<String, Integer> header = new HashMap<>();
        List<String> columns = records.get(0);
        for (int i = 0; i < columns.size(); i++) {
            header.put(columns.get(i), i);
        }
        List<CsvRow> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            rows.add(new CsvRow(name, i + 1, header, records.get(i)));
        }
        return new CsvFile(name, List.copyOf(rows));
    }

    private static List<List<String>> records(String text) {
        List<List<String>> records = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == QUOTE && quoted && i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                cell.append(c);
                i++;
            } else if (c == QUOTE) {
                quoted = !quoted;
            } else if (quoted || (c != ',' && c != '\n' && c != '\r')) {
                cell.append(c);
            } else if (c != '\r') {
                cells.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    records.add(List.copyOf(cells));
                    cells.clear();
                }
            }
        }
        if (cell.length() > 0 || !cells.isEmpty()) {
            cells.add(cell.toString());
            records.add(List.copyOf(cells));
        }
        return records;
    }
}
