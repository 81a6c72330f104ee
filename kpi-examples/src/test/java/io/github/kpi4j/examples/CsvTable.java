package io.github.kpi4j.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A small comma separated table with a header line, read without the library under test. */
record CsvTable(List<String> header, List<List<String>> rows) {

    CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    static CsvTable resource(String name) {
        return read(new InputStreamReader(
                Objects.requireNonNull(CsvTable.class.getResourceAsStream(name), name), StandardCharsets.UTF_8));
    }

    static CsvTable read(Reader source) {
        try (BufferedReader reader = new BufferedReader(source)) {
            List<List<String>> lines = reader.lines().map(CsvTable::cells).toList();
            return new CsvTable(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String cell(List<String> row, String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column + " among " + header);
        }
        return row.get(index);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return List.copyOf(cells);
    }
}
