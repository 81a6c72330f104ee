package io.github.kpi4j.examples.command;

import io.github.kpi4j.examples.national.Progress;
import java.io.PrintWriter;

/** One line on a terminal that says how far long work has come, written anew whenever another hundredth is done. */
final class ProgressLine implements Progress {

    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final PrintWriter terminal;
    private String last = "";

    ProgressLine(PrintWriter terminal) {
        this.terminal = terminal;
    }

    @Override
    public void at(String step, long done, long of) {
        long percent = of == 0 ? PERCENT : Math.min(PERCENT, PERCENT * done / of);
        int filled = Math.toIntExact(WIDTH * percent / PERCENT);
        write(step + " [" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + percent + "%");
    }

    /** Takes the line away. */
    void end() {
        write("");
        terminal.print('\r');
        terminal.flush();
    }

    private void write(String line) {
        if (!line.equals(last)) {
            terminal.print('\r' + line + " ".repeat(Math.max(0, last.length() - line.length())));
            terminal.flush();
            last = line;
        }
    }
}
