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
final class Utf8 {

    private static final String SAVE_AS_UTF_8 = "save the file as UTF-8 (in Excel: CSV UTF-8)";

    private Utf8() {}

    static @Nullable SourceText decode(byte[] bytes, Problems problems) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            problems.error(Span.START, "", "not-text", "the file is UTF-16, not UTF-8", SAVE_AS_UTF_8);
            return null;
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            problems.error(
                    Span.START,
                    "",
                    "not-text",
                    "this is a spreadsheet or a zip file, not text",
                    "export the sheet as CSV UTF-8");
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean valid = decoder.decode(in, out, true).isUnderflow();
        String text = out.flip().toString();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            refuse(text.substring(0, zero), "a zero byte: this is not a text file", problems);
            return null;
        }
        if (!valid) {
            refuse(text, notUtf8(bytes, in.position()), problems);
            return null;
        }
        return new SourceText(problems.file(), text);
    }

    private static String notUtf8(byte[] bytes, int position) {
        return String.format(
                Locale.ROOT, "byte %,d of the file (0x%02X) is not UTF-8", position + 1, bytes[position] & 0xFF);
    }

    /** Reports just after the part that could be read. */
    private static void refuse(String before, String message, Problems problems) {
        Positions positions = new Positions(new SourceText(problems.file(), before).text());
        problems.error(positions.span(positions.length(), positions.length()), "", "not-text", message, SAVE_AS_UTF_8);
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
