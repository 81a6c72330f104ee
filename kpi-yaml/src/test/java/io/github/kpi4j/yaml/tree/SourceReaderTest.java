package io.github.kpi4j.yaml.tree;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {

    @TempDir
    private Path folder;

    private final Problems problems = new Problems("plan.yaml");

    private void refuses(byte[] bytes, String rendered) {
        assertThat(SourceReader.STANDARD.read(bytes, problems)).isNull();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly(rendered);
    }

    @Test
    void readsUtf8() throws IOException {
        Path file = Files.write(folder.resolve("plan.yaml"), "a: £😀\r\n".getBytes(UTF_8));

        assertThat(SourceReader.STANDARD.read(file, problems)).isEqualTo(new SourceText("plan.yaml", "a: £😀\r\n"));
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(SourceReader.STANDARD.read("\uFEFFa".getBytes(UTF_8), problems))
                .isEqualTo(new SourceText("plan.yaml", "a"));
    }

    @Test
    void readsAnEmptyFile() {
        assertThat(SourceReader.STANDARD.read(new byte[0], problems)).isEqualTo(new SourceText("plan.yaml", ""));
    }

    @Test
    void refusesAnotherEncodingAtItsPlace() {
        refuses("a: 1\r\nb: \u00a35\n".getBytes(ISO_8859_1), """
                plan.yaml:2:4: byte 10 of the file (0xA3) is not UTF-8 [not-text]
                   save the file as UTF-8 (in Excel: CSV UTF-8)""");
    }

    @Test
    void placesAWrongByteTheSameWithAByteOrderMark() {
        byte[] bytes = "\uFEFFab?".getBytes(UTF_8);
        bytes[5] = (byte) 0x92;

        assertThat(SourceReader.STANDARD.read(bytes, problems)).isNull();
        assertThat(problems.sorted())
                .extracting(problem -> problem.span().place())
                .containsExactly("1:3");
    }

    @Test
    void refusesACharacterThatIsCutOff() {
        refuses(new byte[] {'a', (byte) 0xC2}, """
                plan.yaml:1:2: byte 2 of the file (0xC2) is not UTF-8 [not-text]
                   save the file as UTF-8 (in Excel: CSV UTF-8)""");
    }

    @Test
    void refusesUtf16() {
        refuses("a: 1".getBytes(UTF_16), """
                plan.yaml:1:1: the file is UTF-16, not UTF-8 [not-text]
                   save the file as UTF-8 (in Excel: CSV UTF-8)""");
    }

    @Test
    void refusesZeroBytes() {
        refuses("a".getBytes(UTF_16LE), """
                plan.yaml:1:2: a zero byte: this is not a text file [not-text]
                   save the file as UTF-8 (in Excel: CSV UTF-8)""");
    }

    @Test
    void refusesASpreadsheet() {
        refuses(new byte[] {'P', 'K', 3, 4, 20, 0}, """
                plan.yaml:1:1: this is a spreadsheet or a zip file, not text [not-text]
                   export the sheet as CSV UTF-8""");
    }

    @Test
    void takesAFileOfExactlyTheLimit() {
        SourceReader threeBytes = new SourceReader(3);

        assertThat(threeBytes.read(new byte[] {'a', 'b', 'c'}, problems)).isNotNull();
        assertThat(threeBytes.read(new byte[] {'a', 'b', 'c', 'd'}, problems)).isNull();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly("""
                        plan.yaml:1:1: the file is too large: at most 3 bytes are read [too-large]
                           split the file, or leave out what is not needed; figures belong into a CSV file, of any size""");
    }

    @Test
    void refusesAHugeFileWithoutReadingIt() throws IOException {
        Path huge = folder.resolve("huge.yaml");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(200_000_000_000L);
        }

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(SourceReader.STANDARD.read(huge, problems)).isNull());
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("too-large");
    }

    @Test
    void reportsAFileThatIsNotThere() {
        assertThat(SourceReader.STANDARD.read(folder.resolve("none.yaml"), problems))
                .isNull();
        assertThat(problems.sorted()).extracting(Problem::render).containsExactly("""
                        plan.yaml:1:1: there is no such file [unreadable-file]
                           check the name and the folder""");
    }

    @Test
    void reportsAFolder() {
        assertThat(SourceReader.STANDARD.read(folder, problems)).isNull();
        assertThat(problems.sorted()).extracting(Problem::message).containsExactly("this is a folder, not a file");
    }

    @Test
    void reportsAPathThroughAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("plan.yaml"));

        assertThat(SourceReader.STANDARD.read(file.resolve("inside"), problems)).isNull();
        assertThat(problems.sorted()).extracting(Problem::code).containsExactly("unreadable-file");
    }

    @Test
    void theLimitHasToBeANumberOfBytes() {
        assertThatThrownBy(() -> new SourceReader(0)).hasMessageContaining("mostBytes: 0 given");
        assertThatThrownBy(() -> new SourceReader(Integer.MAX_VALUE)).hasMessageContaining("mostBytes");
    }
}
