package io.github.kpi4j.examples.benchmark;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The workload as a file of figures that is nowhere: the rows of an authority are made when they are about to be read. */
final class CsvStream extends InputStream {

    private final int authorities;
    private final Clock making;
    private final Runnable atEnd;
    private int next;
    private byte[] rows = WorkloadCsv.HEADER.getBytes(StandardCharsets.US_ASCII);
    private int at;
    private boolean isOver;

    /**
     * The rows of so many authorities.
     *
     * @param authorities how many
     * @param making counts what it costs to make the rows
     * @param atEnd run once all rows were read, and counted with their making
     */
    CsvStream(int authorities, Clock making, Runnable atEnd) {
        this.authorities = authorities;
        this.making = making;
        this.atEnd = atEnd;
    }

    private boolean hasMore() {
        if (at == rows.length && next < authorities) {
            making.start();
            Workload part = Workload.ofAuthority(next);
            rows = WorkloadCsv.rows(part, next);
            at = 0;
            next++;
            making.stop(part.observations());
        } else if (at == rows.length && !isOver) {
            isOver = true;
            making.start();
            atEnd.run();
            making.stop(0);
        }
        return at < rows.length;
    }

    @Override
    public int read() {
        if (!hasMore()) {
            return -1;
        }
        int next = rows[at];
        at++;
        return next;
    }

    @Override
    public int read(byte[] into, int from, int length) {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, rows.length - at);
        System.arraycopy(rows, at, into, from, count);
        at += count;
        return count;
    }
}
