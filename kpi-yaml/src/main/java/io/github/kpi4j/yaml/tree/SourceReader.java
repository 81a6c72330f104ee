package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads files into text. A file that cannot be used is a problem, never an exception; a file above the limit is
 * refused by its size, without being read.
 *
 * @param mostBytes how many bytes a file may have
 */
public record SourceReader(int mostBytes) {

    /** For frameworks: up to 5 MB. */
    public static final SourceReader STANDARD = new SourceReader(5_000_000);

    static final String SPLIT =
            "split the file, or leave out what is not needed; figures belong into a CSV file, of any size";

    /**
     * Checks the limit.
     *
     * @param mostBytes 1 or more, below the largest int
     * @throws IllegalArgumentException if mostBytes is below 1 or is {@link Integer#MAX_VALUE}
     */
    public SourceReader {
        if (mostBytes < 1 || mostBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "mostBytes: " + mostBytes + " given, from 1 to " + (Integer.MAX_VALUE - 1) + " is wanted");
        }
    }

    /**
     * Reads a file of UTF-8 text.
     *
     * @param path the file
     * @param problems where to report; names the text as well
     * @return the text without a byte order mark; null when a problem was reported
     */
    public @Nullable SourceText read(Path path, Problems problems) {
        try {
            if (isFolder(path, problems)) {
                return null;
            }
            if (Files.size(path) > mostBytes) {
                return refuse("too-large", tooLarge(mostBytes, "bytes"), SPLIT, problems);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in.readNBytes(mostBytes + 1), problems);
            }
        } catch (IOException e) {
            return unreadable(e, problems);
        }
    }

    /**
     * Reports that a file cannot be read.
     *
     * @param thrown what was thrown while it was opened or read
     * @param problems where to report
     * @param <T> what was to be read
     * @return null
     */
    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    public static <T> @Nullable T unreadable(IOException thrown, Problems problems) {
        if (thrown instanceof NoSuchFileException) {
            return unreadable("there is no such file", problems);
        }
        return unreadable(
                thrown instanceof AccessDeniedException
                        ? "the file may not be read by this user"
                        : "the file cannot be read",
                problems);
    }

    /**
     * Reports a folder in the place of a file.
     *
     * @param path the file
     * @param problems where to report
     * @return true if it is a folder
     */
    public static boolean isFolder(Path path, Problems problems) {
        boolean folder = Files.isDirectory(path);
        if (folder) {
            unreadable("this is a folder, not a file", problems);
        }
        return folder;
    }

    /**
     * Reads bytes of UTF-8 text.
     *
     * @param bytes the bytes of a file; not changed
     * @param problems where to report; names the text as well
     * @return the text without a byte order mark; null when a problem was reported
     */
    public @Nullable SourceText read(byte[] bytes, Problems problems) {
        return bytes.length > mostBytes
                ? refuse("too-large", tooLarge(mostBytes, "bytes"), SPLIT, problems)
                : Utf8.decode(bytes, problems);
    }

    static String tooLarge(int most, String unit) {
        return String.format(Locale.ROOT, "the file is too large: at most %,d %s are read", most, unit);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private static <T> @Nullable T unreadable(String message, Problems problems) {
        return refuse("unreadable-file", message, "check the name and the folder", problems);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // null is of every type
    private static <T> @Nullable T refuse(String code, String message, String advice, Problems problems) {
        problems.error(Span.START, "", code, message, advice);
        return null;
    }
}
