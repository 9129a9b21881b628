package org.fuhua.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhua.standalone.host.Secrets;
import org.fuhua.standalone.keycloak.KeycloakAdmin;

/// The demonstration's people at one platform, and what they can play there.
public final class Demonstration {
    private final People people;
    private final Api api;
    private final Cast cast;

    /// Creates the people unless they exist.
    ///
    /// @param gateway base URL of the public API
    /// @param keycloak base URL of Keycloak; the administrator's password is in `home`
    public Demonstration(String gateway, String keycloak, Path home) throws IOException {
        var site = Site.of(gateway, keycloak, KeycloakAdmin.USER, new Secrets(home.resolve("secrets")));
        var http = new Http();
        people = new People(site, http);
        api = new Api(site, http, people);
        cast = Cast.assemble(api, people, new Steps(api, "world"));
    }

    /// Loads the living demonstration; a second time nothing changes.
    public void loadWorld(Path catalogue, PrintWriter out) {
        if (!new World(api, cast, catalogue, out).load()) out.println("  · it is there already 已载入");
    }

    /// Plays proposals from registration to first payment.
    ///
    /// @return whether the reconciliation at the end holds
    public boolean play(List<Proposal> proposals, PrintStream out) {
        return play(Programme.ofProposals(), proposals, out);
    }

    /// Plays proposals through any programme.
    ///
    /// @return whether the reconciliation at the end holds
    public boolean play(Programme programme, List<Proposal> proposals, PrintStream out) {
        var run = Long.toString(Instant.now().getEpochSecond(), 36);
        var outcome = new Load(api, people, cast, programme, run, out).play(proposals);
        return new Reconciliation(api, cast, out).holds(outcome);
    }

    /// @return makers of any number of applicants and calls
    public Contenders contenders() {
        return new Contenders(api, people, cast);
    }

    /// @return everybody who can sign in, with what they are
    public Map<String, String> roles() {
        return cast.byUsername().values().stream()
                .collect(Collectors.toMap(
                        Person::username, person -> person.roles().getFirst()));
    }

    /// @return a bearer token of one of the demonstration's people
    public String token(String username) {
        return people.token(cast.of(username));
    }
}
