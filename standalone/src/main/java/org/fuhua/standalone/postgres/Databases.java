package org.fuhua.standalone.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Secrets;

/// One database and one role per service and for Keycloak, and the role the connectors read with.
public final class Databases {
    /// The role the connectors read the write-ahead log with.
    public static final String CONNECTOR = "debezium";

    private final Database database;
    private final Secrets secrets;

    public Databases(Database database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    public static Databases of(Installation installation, java.util.Optional<String> externalUrl) {
        var database = externalUrl.map(Database::external).orElseGet(() -> Database.embedded(installation));
        return new Databases(database, installation.secrets());
    }

    public Database database() {
        return database;
    }

    public String password(String role) {
        return secrets.password("postgres." + role);
    }

    /// Makes what is missing; the passwords are set each time, so that a lost secrets file heals itself.
    public void prepare() throws SQLException {
        try (var connection = database.connect("postgres");
                var statement = connection.createStatement()) {
            role(statement, CONNECTOR, "login replication");
            for (var name : names()) {
                role(statement, name, "login");
                if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                    statement.execute("create database " + name + " owner " + name);
                    statement.execute("revoke connect, temporary on database " + name + " from public");
                }
                statement.execute("grant connect on database " + name + " to " + CONNECTOR);
            }
        }
    }

    /// Lets the connectors read a service's outbox, once its migration has made it; says whether it has.
    public boolean shareOutbox(String service) throws SQLException {
        try (var connection = database.connect(service)) {
            if (!exists(connection, "select 1 from pg_publication where pubname = ?", "fuhua_outbox")) return false;
            try (var statement = connection.createStatement()) {
                statement.execute("grant select on outbox to " + CONNECTOR);
            }
            return true;
        }
    }

    private void role(Statement statement, String name, String options) throws SQLException {
        if (!exists(statement.getConnection(), "select 1 from pg_roles where rolname = ?", name))
            statement.execute("create role " + name);
        statement.execute("alter role " + name + " " + options + " password '" + password(name) + "'");
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (var found = select.executeQuery()) {
                return found.next();
            }
        }
    }

    private static List<String> names() {
        var names = new ArrayList<>(Installation.SERVICES);
        names.add("keycloak");
        return names;
    }
}
