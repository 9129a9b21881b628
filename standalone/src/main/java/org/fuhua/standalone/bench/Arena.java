package org.fuhua.standalone.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.fuhua.standalone.Platform;
import org.fuhua.standalone.demo.Contenders;
import org.fuhua.standalone.demo.Contenders.Contender;

/// Where the applicant is measured: a platform, the people who apply there, and what was found.
///
/// @param people who apply, each for an organisation of their own
/// @param service the service itself
/// @param gateway the same through the gateway
record Arena(
        Platform platform,
        Contenders contenders,
        List<Contender> people,
        Calls service,
        Calls gateway,
        List<Target> targets,
        PrintStream out) {
    static Arena of(Platform platform, Contenders contenders, int people, PrintStream out) {
        return new Arena(
                platform,
                contenders,
                contenders.people(people),
                Calls.to(address(platform, "applicant")),
                Calls.to(platform.gatewayUrl() + "/api/applicant/v1"),
                new ArrayList<>(),
                out);
    }

    /// @param part an instance of the applicant
    static String address(Platform platform, String part) {
        return "http://127.0.0.1:%d/api/applicant/v1"
                .formatted(platform.status(part).port());
    }

    /// Connects to the applicant's database as the administrator, without a limit to how long a statement takes.
    Connection database() throws SQLException {
        var database = platform.databases().database();
        var login = new Properties();
        login.setProperty("user", database.administrator());
        login.setProperty("password", database.password());
        return DriverManager.getConnection(database.url("applicant"), login);
    }

    void say(String words, Object... values) {
        out.printf(words + "%n", values);
        out.flush();
    }

    void atMost(String name, double limit, double measured, String unit) {
        found(new Target(name, limit, measured, true, unit));
    }

    void atLeast(String name, double limit, double measured, String unit) {
        found(new Target(name, limit, measured, false, unit));
    }

    private void found(Target target) {
        targets.add(target);
        say("%s", target);
    }
}
