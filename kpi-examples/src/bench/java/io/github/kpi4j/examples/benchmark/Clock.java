package io.github.kpi4j.examples.benchmark;

import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Counts what runs cost: processor time of the thread and of the collector of garbage, and memory allocated. Beside other work a
 * wall clock counts that as well.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Clock {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long NANOS_A_MILLI = 1_000_000;

    /** Processor time in nanoseconds. */
    public long nanos;

    /** Memory allocated, in bytes. */
    public long bytes;

    /** How many observations were asked about. */
    public long observations;

    void start() {
        nanos -= now();
        bytes -= allocated();
    }

    void stop(int asked) {
        nanos += now();
        bytes += allocated();
        observations += asked;
    }

    private static long now() {
        long collecting = 0;
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            collecting += collector.getCollectionTime();
        }
        return THREADS.getCurrentThreadCpuTime() + collecting * NANOS_A_MILLI;
    }

    private static long allocated() {
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    }
}
