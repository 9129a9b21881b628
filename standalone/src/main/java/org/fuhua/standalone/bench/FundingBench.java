package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Demonstration;
import org.fuhua.standalone.host.Folders;

/// What funding promises of its ledger, on a platform of its own: postings through the service's door against
/// PostgreSQL doing the same double entry by itself, few accounts that everybody wants, and what many years of
/// entries cost.
final class FundingBench {
    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final int CLIENTS = 16;
    private static final int HOT = 4;
    private static final int BATCH = 100;
    private static final int SMALL = 10_000;
    private static final Pattern HEAP = Pattern.compile("-Xmx(\\d+)m");

    private final Path root;
    private final PrintStream out;
    private final int entries;
    private final Duration measured;
    private final List<Target> targets = new ArrayList<>();

    /// @param entries how many the ledger has at last
    /// @param measured how long a rate is measured
    FundingBench(Path root, PrintStream out, int entries, Duration measured) {
        this.root = root;
        this.out = out;
        this.entries = entries;
        this.measured = measured;
    }

    /// @return how many targets were missed
    long run(Set<Part> parts) throws Exception {
        var home = Files.createTempDirectory("fuhua bench ");
        try (var platform = Platform.start(root, home, Platform.Options.forBench())) {
            platform.awaitHealthy(PATIENCE);
            var contenders = new Demonstration(platform.gatewayUrl(), platform.keycloakUrl(), home).contenders();
            makeTopic(platform);
            try (var books = new BenchBooks(platform)) {
                books.open();
                var clients = new Postings(platform.status("funding").port(), contenders::makerToken);
                var payments = new PaymentBench(platform, contenders, out);
                // Where facts go is other services' work; here funding is measured.
                platform.relay(false);
                if (parts.contains(Part.LEDGER)) ledger(books, clients);
                if (parts.contains(Part.PAYMENTS)) payments(platform, payments, books);
                platform.relay(true);
                if (parts.contains(Part.CRASH)) crash(new CrashBench(platform, clients, payments, books, out));
            }
            return Target.report(targets, out);
        } finally {
            Folders.delete(home);
        }
    }

    private void ledger(BenchBooks books, Postings clients) throws Exception {
        Warming.up(out, "postings", () -> clients.rate(CLIENTS, BenchBooks.ACCOUNTS, 1, measured));
        behind(books, clients, rates(books, clients));
        reading(clients);
    }

    private void payments(Platform platform, PaymentBench payments, BenchBooks books) throws Exception {
        found(
                "10,000 payments prepared, exported, reconciled",
                60,
                payments.run(books).total(),
                true,
                "s");
        found("heap that funding was given", 512, heap(platform), true, "MiB");
    }

    private void crash(CrashBench crash) throws Exception {
        var after = crash.postings();
        found("acknowledged postings lost to kill -9", 0, after.lost(), true, "");
        found("postings that are there twice", 0, after.twice(), true, "");
        found("what does not balance", 0, after.unbalanced(), true, "");
        found("payments of a run not paid exactly once", 0, crash.paymentRun(), true, "");
    }

    /// @return milliseconds of a posting while there is little behind it
    private double rates(BenchBooks books, Postings clients) throws Exception {
        double few = clients.latency(BenchBooks.ACCOUNTS, SMALL / 10).median();
        double limit = books.pgbench(BenchBooks.ACCOUNTS, CLIENTS, measured);
        double single = clients.rate(CLIENTS, BenchBooks.ACCOUNTS, 1, measured);
        double batch = clients.rate(CLIENTS, BenchBooks.ACCOUNTS, BATCH, measured);
        double hotLimit = books.pgbench(HOT, CLIENTS, measured);
        double hot = clients.rate(CLIENTS, HOT, 1, measured);
        say(
                "a second: pgbench %.0f, service %.0f, in batches %.0f; hot: pgbench %.0f, service %.0f",
                limit, single, batch, hotLimit, hot);
        found("postings a second through the API, of pgbench", 0.5, single / limit, false, "×");
        found("… in batches of 100, of single ones", 2, batch / single, false, "×");
        found("… on four hot accounts, of row locks alone", 2, hot / hotLimit, false, "×");
        return few;
    }

    private void behind(BenchBooks books, Postings clients, double few) throws Exception {
        say("writing %,d entries into the past …", entries);
        books.fill(entries);
        clients.latency(BenchBooks.ACCOUNTS, SMALL / 100);
        double many = clients.latency(BenchBooks.ACCOUNTS, SMALL / 10).median();
        say("a posting: %.2f ms at first, %.2f ms with %,d entries behind it", few, many, entries);
        found("a posting with all entries behind it, of one at first", 1.2, many / few, true, "×");
    }

    private void reading(Postings clients) throws Exception {
        clients.balances(BenchBooks.ACCOUNTS, SMALL / 10); // a first time, for the compiler
        var balance = clients.balances(BenchBooks.ACCOUNTS, SMALL / 10);
        say("balance of an account on some day: %s", balance);
        found("balance of any account, p99", 5, balance.p99(), true, "ms");
        var year = BenchBooks.FIRST_YEAR + BenchBooks.YEARS - 1;
        long start = System.nanoTime();
        clients.get("/ledger/trial-balance?from=%d-01-01&to=%d-12-31".formatted(year, year));
        double seconds = (System.nanoTime() - start) / 1e9;
        say("trial balance of a year with %,d entries: %.2f s", entries / BenchBooks.YEARS, seconds);
        found("trial balance of a year", 5, seconds, true, "s");
    }

    /// @return mebibytes that the service may take at most
    private static double heap(Platform platform) {
        return ProcessHandle.of(platform.status("funding").pid())
                .flatMap(process -> process.info().commandLine())
                .map(HEAP::matcher)
                .filter(Matcher::find)
                .map(given -> Double.valueOf(given.group(1)))
                .orElseThrow(() -> new IllegalStateException("funding runs without a limit to its heap"));
    }

    private static void makeTopic(Platform platform) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", platform.kafka()))) {
            admin.createTopics(List.of(new NewTopic("fuhua.funding." + Replay.AGGREGATE, 1, (short) 1)))
                    .all()
                    .get();
        }
    }

    private void found(String name, double limit, double measuredValue, boolean atMost, String unit) {
        targets.add(new Target(name, limit, measuredValue, atMost, unit));
        say("%s", targets.getLast());
    }

    private void say(String words, Object... values) {
        out.printf(words + "%n", values);
        out.flush();
    }
}
