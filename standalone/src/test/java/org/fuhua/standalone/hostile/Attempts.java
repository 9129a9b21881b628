package org.fuhua.standalone.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes requests out of operations; the same seed makes the same ones.
final class Attempts {
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    private final Random random;
    private final Bodies bodies;
    private final List<Operation> operations;
    private final Map<String, String> roleByUser;
    private final Map<String, List<String>> ids;
    private int made;

    /// @param roleByUser who can sign in, as what
    /// @param ids of what exists, by the path of its list
    Attempts(long seed, List<Operation> operations, Map<String, String> roleByUser, Map<String, List<String>> ids) {
        random = new Random(seed);
        bodies = new Bodies(random);
        this.operations = operations;
        this.roleByUser = roleByUser;
        this.ids = ids;
    }

    Attempt next() {
        var operation = operations.get(made++ % operations.size());
        var who = somebody(operation);
        var wrong = new Wrong();
        if (!operation.admits(who == null ? null : roleByUser.get(who))) wrong.because("not theirs");
        var path = path(operation);
        var query = query(operation, wrong);
        var headers = headers(operation);
        byte[] bytes = null;
        if (operation.mediaType() != null) {
            var body = bodies.of(operation);
            bytes = body.bytes();
            headers.putAll(body.headers());
            if (body.wrong() != null) wrong.because(body.wrong());
        }
        return new Attempt(operation, who, path + query, headers, bytes, wrong.reason);
    }

    private static final class Wrong {
        @Nullable
        String reason;

        void because(String why) {
            if (reason == null) reason = why;
        }
    }

    /// Mostly somebody who may, so that what lies behind the door is tried too.
    private @Nullable String somebody(Operation operation) {
        if (random.nextInt(12) == 0) return null;
        var all = roleByUser.keySet().stream().sorted().toList();
        var may = all.stream().filter(u -> operation.admits(roleByUser.get(u))).toList();
        var among = may.isEmpty() || random.nextInt(8) == 0 ? all : may;
        return among.get(random.nextInt(among.size()));
    }

    private String path(Operation operation) {
        var path = operation.path();
        var matcher = VARIABLE.matcher(path);
        var made = new StringBuilder();
        while (matcher.find()) {
            var list = VARIABLE.matcher(path.substring(0, Math.max(0, matcher.start() - 1)))
                    .replaceAll("*");
            matcher.appendReplacement(made, value(list).replace("$", "\\$"));
        }
        return matcher.appendTail(made).toString();
    }

    private String value(String list) {
        var known = ids.getOrDefault(list, List.of());
        int kind = random.nextInt(10);
        if (kind < 7 && !known.isEmpty()) return known.get(random.nextInt(known.size()));
        if (kind < 9) return new UUID(random.nextLong(), random.nextLong()).toString();
        var text = Hostile.text(random);
        // A path of dots alone never leaves the client.
        return text.isBlank() || text.startsWith(".") ? "x" : encoded(text.substring(0, Math.min(300, text.length())));
    }

    private String query(Operation operation, Wrong wrong) {
        var query = new StringBuilder();
        for (var parameter : operation.in("query")) {
            if (!parameter.required() && random.nextInt(3) != 0) continue;
            var value = switch (random.nextInt(4)) {
                case 0 -> Hostile.number(random);
                case 1 -> "plan";
                default -> Hostile.text(random);
            };
            if (value.length() > 2_000) value = value.substring(0, 2_000);
            if (!Hostile.isText(value) && !value.isBlank()) wrong.because("no text can be " + parameter.name());
            append(query, parameter.name(), value);
            if (random.nextInt(20) == 0)
                append(query, parameter.name(), Hostile.number(random).substring(0, 1));
        }
        return query.toString();
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(encoded(value));
    }

    private Map<String, String> headers(Operation operation) {
        var headers = new HashMap<String, String>();
        headers.put("Accept-Language", random.nextBoolean() ? "zh-CN" : "en");
        for (var header : operation.in("header"))
            headers.put(
                    header.name(),
                    switch (header.name()) {
                        case "If-Match" ->
                            random.nextInt(5) == 0 ? printable(Hostile.text(random)) : "\"" + random.nextInt(4) + "\"";
                        case "Idempotency-Key" ->
                            random.nextInt(8) == 0 ? printable(Hostile.text(random)) : "hostile-" + random.nextLong();
                        default -> printable(Hostile.text(random));
                    });
        return headers;
    }

    private static String printable(String text) {
        var printable = text.codePoints()
                .filter(c -> c >= 0x20 && c < 0x7f)
                .limit(500)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return printable.isEmpty() ? "-" : printable;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
