package io.github.kpi4j.yaml.tree;

import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import io.github.kpi4j.yaml.problem.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Strict UTF-8: bytes that are not UTF-8 are refused at their place, never replaced. */
public final class Utf8 {

    private static final String SAVE_AS_UTF_8 = "save the file as UTF-8 (in Excel: CSV UTF-8)";

    private Utf8() {}

    static @Nullable SourceText decode(byte[] bytes, Problems problems) {
        String text = isOther(bytes, problems) ? null : decode(bytes, 0, bytes.length, new Place(0, 1), problems);
        return text == null ? null : new SourceText(problems.file(), text);
    }

    /**
     * Reports the beginning of a file that holds something else than UTF-8.
     *
     * @param bytes the first bytes of the file, at least four of them if it has as many
     * @param problems where to report
     * @return true if it was reported
     */
    public static boolean isOther(byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(Span.START, "", "not-text", "the file is UTF-16, not UTF-8", SAVE_AS_UTF_8);
            return true;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            problems.error(
                    Span.START,
                    "",
                    "not-text",
                    "this is a spreadsheet or a zip file, not text",
                    "export the sheet as CSV UTF-8");
            return true;
        }
        return false;
    }

    /**
     * How many bytes a mark at the beginning of a file has that says that it is UTF-8.
     *
     * @param bytes the first bytes of the file
     * @return 3 or 0
     */
    public static int byteOrderMark(byte[] bytes) {
        return startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    }

    /**
     * Where some bytes stand in their file.
     *
     * @param before how many bytes stand before them
     * @param line their line, at whose beginning they stand
     */
    public record Place(long before, int line) {}

    /**
     * Decodes some of the bytes of a file.
     *
     * @param bytes the bytes
     * @param from the first of them
     * @param to just after the last of them
     * @param place where the first of them stands
     * @param problems where to report
     * @return the text; null when a problem was reported, because of which the file is not text at all
     */
    public static @Nullable String decode(byte[] bytes, int from, int to, Place place, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        boolean valid = decoder.decode(in, out, true).isUnderflow();
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            refuse(text.substring(0, zero), "a zero byte: this is not a text file", place, problems);
            return null;
        }
        if (!valid) {
            refuse(text, notUtf8(bytes[in.position()], place.before() + in.position() - from), place, problems);
            return null;
        }
        return text;
    }

    private static String notUtf8(byte wrong, long before) {
        return String.format(Locale.ROOT, "byte %,d of the file (0x%02X) is not UTF-8", before + 1, wrong & 0xFF);
    }

    /** Reports just after the part that could be read. */
    private static void refuse(String before, String message, Place place, Problems problems) {
        Positions positions = new Positions(new SourceText(problems.file(), before).text());
        Span span = positions.span(positions.length(), positions.length());
        problems.error(Span.at(span.line() + place.line() - 1, span.column()), "", "not-text", message, SAVE_AS_UTF_8);
    }

    private static boolean startsWith(byte[] bytes, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
