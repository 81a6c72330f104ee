package io.github.kpi4j.yaml.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kpi4j.yaml.problem.Problem;
import io.github.kpi4j.yaml.problem.Problems;
import io.github.kpi4j.yaml.problem.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FieldsProperties {

    private static final List<String> SOUND =
            List.of("id: repairs\n", "decimals: 1\n", "from: 2024-04-01\n", "tiers: [a, b]\n", "near: {points: 2}\n");
    private static final List<String> UNSOUND =
            List.of("id: [repairs]\n", "decimals: 1.5\n", "from: 1/4/2024\n", "teirs: [a, b]\n", "near: {point: 2}\n");

    @Provide
    Arbitrary<List<String>> soundInAnyOrder() {
        return Arbitraries.shuffle(SOUND);
    }

    @Provide
    Arbitrary<List<String>> unsoundInAnyOrder() {
        return Arbitraries.shuffle(UNSOUND);
    }

    @Property(tries = 100)
    void theOrderOfKeysNeverChangesWhatIsRead(@ForAll("soundInAnyOrder") List<String> lines) {
        assertThat(read(lines, new Problems("f")))
                .isEqualTo(List.of("repairs", 1, "2024-04-01", List.of("a", "b"), "2"));
    }

    @Property(tries = 100)
    void commentsAndBlankLinesNeverChangeWhatIsRead(@ForAll("soundInAnyOrder") List<String> lines) {
        List<String> commented = lines.stream()
                .map(line -> "# before\n\n" + line.replace("\n", "   # after\n"))
                .toList();

        assertThat(read(commented, new Problems("f"))).isEqualTo(read(lines, new Problems("f")));
    }

    @Property(tries = 100)
    void theOrderOfKeysNeverChangesWhatIsReportedButItsPlace(@ForAll("unsoundInAnyOrder") List<String> lines) {
        Problems problems = new Problems("f");
        read(lines, problems);
        Problems inOrder = new Problems("f");
        read(UNSOUND, inOrder);

        assertThat(problems.count()).isEqualTo(6);
        assertThat(withoutPlaces(problems)).containsExactlyInAnyOrderElementsOf(withoutPlaces(inOrder));
        assertThat(problems.sorted()).isSorted();
    }

    private static List<String> withoutPlaces(Problems problems) {
        return problems.sorted().stream()
                .map(Problem::render)
                .map(rendered -> rendered.replaceFirst("^f:[0-9]+:[0-9]+: ", ""))
                .collect(Collectors.toList());
    }

    private static List<Object> read(List<String> lines, Problems problems) {
        Value root = Objects.requireNonNull(Value.of(new SourceText("f", String.join("", lines)), problems));
        Fields fields = Objects.requireNonNull(root.asFields());
        List<Object> read = new ArrayList<>();
        read.add(fields.requiredText("id"));
        read.add(fields.optional("decimals", Value::asInteger));
        read.add(String.valueOf(fields.optional("from", Value::asDate)));
        read.add(fields.list("tiers", Value::asText));
        read.add(fields.required("near", Reader.ofFields(near -> near.required("points", Value::asNumberText))));
        fields.finish();
        return read;
    }
}
