package org.fuhua.standalone.postgres;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.fuhua.standalone.Installation;
import org.fuhua.standalone.host.Secrets;

/// Where the PostgreSQL of an installation is and how its administrator gets in.
///
/// @param parameters what follows the database's name in the URL, with its question mark
public record Database(String host, int port, String parameters, String administrator, String password) {
    static Database embedded(Installation installation) {
        return embedded(installation.ports().of("postgres"), installation.secrets());
    }

    private static Database embedded(int port, Secrets secrets) {
        return new Database("127.0.0.1", port, "", "postgres", secrets.password("postgres.administrator"));
    }

    /// Reads `jdbc:postgresql://host:port/postgres?user=…&password=…`.
    static Database external(String url) {
        var uri = URI.create(url.substring("jdbc:".length()));
        var kept = new StringBuilder();
        String user = "postgres";
        String password = "";
        for (var pair : (uri.getQuery() == null ? "" : uri.getQuery()).split("&")) {
            if (pair.startsWith("user=")) user = pair.substring("user=".length());
            else if (pair.startsWith("password=")) password = pair.substring("password=".length());
            else if (!pair.isEmpty()) kept.append(kept.isEmpty() ? '?' : '&').append(pair);
        }
        return new Database(uri.getHost(), uri.getPort() < 0 ? 5432 : uri.getPort(), kept.toString(), user, password);
    }

    public String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database + parameters;
    }

    /// Connects as the administrator.
    public Connection connect(String database) throws SQLException {
        return connect(database, administrator, password);
    }

    public Connection connect(String database, String user, String itsPassword) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", itsPassword);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(database), properties);
    }
}
