package org.fuhua.standalone.bench;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/// What a service really sends to its database, as PostgreSQL itself writes it down.
final class SqlLog {
    private static final String PREFIX = "#%d#%p# ";
    private static final Pattern ENTRY = Pattern.compile("#(\\w*)#(\\d+)# (\\w+): {2}(.*)", Pattern.DOTALL);
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final long SETTLES_MILLIS = 500;

    private final Path log;
    private final String database;
    private final Connection administrator;

    /// @param log of the server
    /// @param administrator may change the server's settings
    SqlLog(Path log, String database, Connection administrator) {
        this.log = log;
        this.database = database;
        this.administrator = administrator;
    }

    /// A statement with the values of its parameters `$1`, `$2`, … as text; null stands for NULL.
    record Statement(String sql, List<String> values) {}

    /// @return the statements of each transaction that was committed while the work was done
    List<List<Statement>> during(Callable<?> work) throws Exception {
        long before = Files.size(log);
        set("log_line_prefix = '" + PREFIX + "'", "log_statement = 'all'");
        try {
            Thread.sleep(SETTLES_MILLIS);
            work.call();
            Thread.sleep(SETTLES_MILLIS);
        } finally {
            set("log_line_prefix = default", "log_statement = default");
        }
        return transactions(read(before));
    }

    private void set(String... settings) throws SQLException {
        try (var statement = administrator.createStatement()) {
            for (var setting : settings) statement.execute("alter system set " + setting);
            statement.execute("select pg_reload_conf()");
        }
    }

    /// @return what was written since, one entry each: lines that go on are indented
    private List<String> read(long from) throws IOException {
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(from);
            var bytes = new byte[(int) (file.length() - from)];
            file.readFully(bytes);
            return List.of(new String(bytes, StandardCharsets.UTF_8).split("\n(?!\t)"));
        }
    }

    private List<List<Statement>> transactions(List<String> entries) {
        var open = new LinkedHashMap<String, List<Statement>>();
        var done = new ArrayList<List<Statement>>();
        for (var text : entries) {
            var entry = ENTRY.matcher(text.replace("\n\t", "\n"));
            if (!entry.matches() || !entry.group(1).equals(database)) continue;
            var session = entry.group(2);
            if (entry.group(3).equals("LOG")) {
                var statement = STATEMENT.matcher(entry.group(4));
                if (statement.matches()) take(open, session, statement.group(1), done);
            } else if (entry.group(3).equals("DETAIL")
                    && entry.group(4).toLowerCase().startsWith("parameters: ")) {
                var last = open.getOrDefault(session, List.of());
                if (!last.isEmpty())
                    last.getLast().values().addAll(values(entry.group(4).substring(12)));
            }
        }
        return done;
    }

    private static void take(
            Map<String, List<Statement>> open, String session, String sql, List<List<Statement>> done) {
        if (sql.equalsIgnoreCase("begin")) open.put(session, new ArrayList<>());
        else if (sql.equalsIgnoreCase("commit")) {
            var transaction = open.remove(session);
            if (transaction != null) done.add(transaction);
        } else if (sql.equalsIgnoreCase("rollback")) open.remove(session);
        else if (open.containsKey(session)) open.get(session).add(new Statement(sql, new ArrayList<>()));
    }

    /// Reads `$1 = 'it''s', $2 = NULL`.
    static List<String> values(String parameters) {
        var values = new ArrayList<String>();
        int at = 0;
        while ((at = parameters.indexOf(" = ", at)) >= 0) {
            at += 3;
            if (parameters.charAt(at) != '\'') {
                values.add(null);
                continue;
            }
            var value = new StringBuilder();
            for (at++; parameters.charAt(at) != '\'' || parameters.startsWith("''", at); at++) {
                if (parameters.charAt(at) == '\'') at++;
                value.append(parameters.charAt(at));
            }
            values.add(value.toString());
        }
        return values;
    }
}
