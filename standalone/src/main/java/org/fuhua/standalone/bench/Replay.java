package org.fuhua.standalone.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhua.standalone.bench.SqlLog.Statement;

/// Turns what a service sent for one application into a script of `pgbench` that does the same for others: what
/// has to be new each time (ids, keys, the receipt's number) is made anew, everything else is sent as it was.
/// Facts go to a topic of their own, as nobody could read them.
final class Replay {
    static final String AGGREGATE = "bench";
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    private final Set<String> kept;
    private final Map<String, String> fresh = new LinkedHashMap<>();
    private int statements;

    /// @param kept ids that stay: of the call, the organisation, the person
    Replay(Set<String> kept) {
        this.kept = kept;
    }

    /// @param texts other values that have to be new each time
    String script(List<List<Statement>> transactions, List<String> texts) {
        for (var text : texts) fresh.put(text, "text" + fresh.size());
        var script = new StringBuilder();
        for (var transaction : transactions) {
            script.append("begin;\n");
            for (var statement : transaction) script.append(inlined(statement)).append(";\n");
            script.append("commit;\n");
            statements += transaction.size();
        }
        var made = new StringBuilder();
        fresh.forEach((value, name) -> made.append(made.isEmpty() ? "select " : ", ")
                .append("gen_random_uuid()::text as ")
                .append(name));
        return made + " \\gset\n" + script;
    }

    /// @return how many the service sends for one application, without beginnings and ends of transactions
    int statements() {
        return statements;
    }

    private String inlined(Statement statement) {
        var facts = statement.sql().contains("into outbox");
        var sql = new StringBuilder();
        var parameters = PARAMETER.matcher(statement.sql().replaceAll("\\s+", " "));
        while (parameters.find()) {
            var value = statement.values().get(Integer.parseInt(parameters.group(1)) - 1);
            var written = facts && "application".equals(value) ? literal(AGGREGATE) : written(value);
            parameters.appendReplacement(sql, java.util.regex.Matcher.quoteReplacement(written));
        }
        return parameters.appendTail(sql).toString();
    }

    private String written(String value) {
        if (value == null) return "null";
        if (UUID.matcher(value).matches() && !kept.contains(value))
            return ":" + fresh.computeIfAbsent(value, _ -> "id" + fresh.size());
        return fresh.containsKey(value) ? ":" + fresh.get(value) : literal(value);
    }

    /// A colon would begin a variable of the script, also inside a text.
    private static String literal(String value) {
        return "E'"
                + value.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace(":", "\\072")
                        .replace("\n", "\\n") + "'";
    }
}
