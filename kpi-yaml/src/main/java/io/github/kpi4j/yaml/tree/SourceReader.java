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

    static final String SPLIT = "split the file, or leave out what is not needed";

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
            if (Files.isDirectory(path)) {
                return unreadable("this is a folder, not a file", problems);
            }
            if (Files.size(path) > mostBytes) {
                return refuse("too-large", tooLarge(mostBytes, "bytes"), SPLIT, problems);
            }
            try (InputStream in = Files.newInputStream(path)) {
                return read(in.readNBytes(mostBytes + 1), problems);
            }
        } catch (NoSuchFileException e) {
            return unreadable("there is no such file", problems);
        } catch (AccessDeniedException e) {
            return unreadable("the file may not be read by this user", problems);
        } catch (IOException e) {
            return unreadable("the file cannot be read", problems);
        }
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

    private static @Nullable SourceText unreadable(String message, Problems problems) {
        return refuse("unreadable-file", message, "check the name and the folder", problems);
    }

    private static @Nullable SourceText refuse(String code, String message, String advice, Problems problems) {
        problems.error(Span.START, "", code, message, advice);
        return null;
    }
}
