import java.util.Arrays;

/** How long something took, each time by itself. */
final class Times {
    private final long[] nanos;
    private int number;

    Times(int most) {
        this.nanos = new long[most];
    }

    interface Work {
        void go() throws Exception;
    }

    void time(Work work) throws Exception {
        long from = System.nanoTime();
        work.go();
        took(System.nanoTime() - from);
    }

    void took(long nanoseconds) {
        nanos[number++] = nanoseconds;
    }

    /** In milliseconds: half of them took at most so long, or that part of a hundred. */
    double percentile(int of) {
        long[] sorted = Arrays.copyOf(nanos, number);
        Arrays.sort(sorted);
        return sorted[Math.min(number - 1, number * of / 100)] / 1e6;
    }

    double p50() {
        return percentile(50);
    }

    static double median(double[] some) {
        double[] sorted = some.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
