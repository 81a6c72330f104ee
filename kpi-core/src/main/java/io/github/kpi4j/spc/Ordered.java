package io.github.kpi4j.spc;

import io.github.kpi4j.spc.Attempt.Reason;
import io.github.kpi4j.spc.Attempt.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Rows in the order of their dates, and what is wrong with them. */
final class Ordered {

    private Ordered() {}

    static <R extends Row> List<R> byDate(List<R> rows) {
        Objects.requireNonNull(rows, "rows");
        return rows.stream().sorted(Comparator.comparing(Row::date)).toList();
    }

    /** Why rows in order make no chart: the first thing that is wrong. */
    static <R extends Row, C> Optional<Attempt<C>> refusal(List<R> rows, Function<R, Optional<Reason>> fault) {
        if (rows.isEmpty()) {
            return Optional.of(new Refused<>(Reason.NO_ROWS, null));
        }
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            if (i > 0 && row.date().equals(rows.get(i - 1).date())) {
                return Optional.of(new Refused<>(Reason.DUPLICATE_DATE, row.date()));
            }
            Optional<Reason> reason = fault.apply(row);
            if (reason.isPresent()) {
                return Optional.of(new Refused<>(reason.get(), row.date()));
            }
        }
        return Optional.empty();
    }
}
