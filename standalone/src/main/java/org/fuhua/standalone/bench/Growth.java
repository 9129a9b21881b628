package org.fuhua.standalone.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What must not cost more when forms are wide and applications are many.
final class Growth {
    private static final int FEW = 1_000;
    private static final int EXPORTED = 100_000;
    private static final int SAVES = 300;
    private static final int READS = 100;
    private static final int WARM_READS = 40;
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private final Arena arena;
    private final int many;

    Growth(Arena arena, int many) {
        this.arena = arena;
        this.many = many;
    }

    void run() throws Exception {
        var contenders = arena.contenders();
        var owner = arena.people().getFirst();
        var far = Instant.now().plusSeconds(86_400);
        var narrow = contenders.call("NARROW", 10, 1, far);
        var wide = contenders.call("WIDE", 10, 22, far);
        new Writers(contenders, arena.people()).write(arena.service(), contenders.call("WARM", 10, 1, far), WARM_UP);
        var model = arena.service().fill(contenders.token(owner), narrow, owner.organisationId());
        arena.service().submit(contenders.token(owner), model).require(200);
        try (var connection = arena.database()) {
            var history = new History(connection, model.id(), method());
            history.copy(0, FEW);
            var lists = lists(narrow);
            read(lists, WARM_READS);
            saving(List.of(narrow, wide));
            var small = saving(List.of(narrow, wide));
            arena.atMost("saving a section, 200 fields against 10", 1.2, small.get(wide) / small.get(narrow), "×");
            var few = read(lists, READS);
            long start = System.nanoTime();
            history.copy(FEW, many);
            history.awaitConnectors();
            arena.say("grew to %,d applications in %.0f s", many, (System.nanoTime() - start) / 1e9);
            double large = saving(List.of(narrow)).get(narrow);
            arena.atMost(
                    "saving a section, %,d applications against %,d".formatted(many, FEW),
                    1.3,
                    large / small.get(narrow),
                    "×");
            read(lists, WARM_READS);
            var now = read(lists, READS);
            few.forEach((list, before) ->
                    arena.atMost("%s, %,d against %,d".formatted(list, many, FEW), 2, now.get(list) / before, "×"));
            board(narrow);
        }
        export(narrow);
    }

    /// @return how applications are compared with each other, which begins some seconds after the first was handed in
    private String method() throws Exception {
        try (var connection = arena.database();
                var select = connection.prepareStatement(
                        "select compared_by from application_search where compared_by is not null limit 1")) {
            for (var until = Instant.now().plusSeconds(60); ; Thread.sleep(200)) {
                try (var row = select.executeQuery()) {
                    if (row.next()) return row.getString(1);
                }
                if (Instant.now().isAfter(until)) throw new IllegalStateException("nothing was compared");
            }
        }
    }

    /// Saves to several calls in turn, so that what else the machine does meets all alike.
    ///
    /// @return medians in milliseconds, by call
    private Map<String, Double> saving(List<String> callIds) throws Exception {
        var owner = arena.people().getFirst();
        var drafts = new LinkedHashMap<String, String>();
        var took = new LinkedHashMap<String, List<Double>>();
        for (var callId : callIds) {
            var token = arena.contenders().token(owner);
            drafts.put(
                    callId,
                    arena.service().fill(token, callId, owner.organisationId()).id());
            took.put(callId, new ArrayList<>());
        }
        for (int i = 0; i < SAVES; i++)
            for (var callId : callIds) {
                var token = arena.contenders().token(owner);
                long start = System.nanoTime();
                arena.service().save(token, drafts.get(callId), 2, i + 1);
                took.get(callId).add((System.nanoTime() - start) / 1e6);
            }
        var medians = new LinkedHashMap<String, Double>();
        took.forEach((callId, millis) -> {
            arena.say("saving: %s", Latencies.of(millis));
            medians.put(callId, Latencies.of(millis).median());
        });
        return medians;
    }

    private static Map<String, String> lists(String callId) {
        var lists = new LinkedHashMap<String, String>();
        lists.put("list", "/applications?limit=50");
        lists.put("list of a call and state", "/applications?limit=50&state=RECOMMENDED&callId=" + callId);
        lists.put("list by amount, newest first", "/applications?limit=50&sort=-requested");
        lists.put("search, all match", "/applications?limit=50&q=" + encode(History.COMMON));
        lists.put("search, a hundredth matches", "/applications?limit=50&q=" + encode(History.SOME));
        lists.put("search, few match", "/applications?limit=50&q=" + encode(History.RARE));
        lists.put("search, nothing matches", "/applications?limit=50&q=" + encode("无此"));
        return lists;
    }

    /// @return medians in milliseconds, by what was read
    private Map<String, Double> read(Map<String, String> lists, int times) throws Exception {
        var medians = new LinkedHashMap<String, Double>();
        for (var list : lists.entrySet()) {
            var took = new ArrayList<Double>();
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                arena.service()
                        .get(arena.contenders().officerToken(), list.getValue())
                        .require(200);
                took.add((System.nanoTime() - start) / 1e6);
            }
            if (times == READS) arena.say("%s: %s", list.getKey(), Latencies.of(took));
            medians.put(list.getKey(), Latencies.of(took).median());
        }
        return medians;
    }

    private void board(String callId) throws Exception {
        var token = arena.contenders().officerToken();
        try (var administrator = arena.database()) {
            var log = new SqlLog(arena.platform().log("postgres"), "applicant", administrator);
            var sent = log.during(() ->
                    arena.service().get(token, "/calls/" + callId + "/board").require(200));
            long statements = sent.stream()
                    .filter(transaction ->
                            transaction.stream().anyMatch(one -> one.values().contains(callId)))
                    .mapToLong(List::size)
                    .sum();
            if (statements == 0) throw new IllegalStateException("the board was not seen in the server's log");
            arena.atMost("statements for the board of a call", 3, statements, "");
        }
    }

    /// The service gets 256 MiB of heap when it is measured, so what comes to its end stayed within them.
    private void export(String callId) throws Exception {
        long expected = Math.min(EXPORTED, many);
        for (var format : List.of("csv", "xlsx")) {
            long start = System.nanoTime();
            // Each copy asks for a fen more than the one before.
            var path = "/applications/export?callId=%s&amountTo=100999.99&format=%s".formatted(callId, format);
            long rows = arena.service().rows(arena.contenders().officerToken(), path, format.equals("csv"));
            arena.say("export of %,d rows as %s: %.1f s", rows, format, (System.nanoTime() - start) / 1e9);
            arena.atLeast("rows as " + format + " with 256 MiB of heap", expected, rows, "");
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
