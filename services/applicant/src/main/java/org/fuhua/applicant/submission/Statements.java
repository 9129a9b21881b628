package org.fuhua.applicant.submission;

import static org.fuhua.applicant.ApplicantProblem.STATEMENT_OUTDATED;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.fuhua.problem.Refusal;

/// All versions of the statement, read once; the last one is in force. A version that was declared stays readable.
@Startup
@ApplicationScoped
public class Statements {
    private static final ObjectMapper YAML =
            JsonMapper.builder(new YAMLFactory()).build();

    private final List<Statement> all;

    Statements() {
        all = read("/statements.yaml");
    }

    /// @param name of the resource that lists the versions of a statement, the newest last
    public static List<Statement> read(String name) {
        try (var resource = Statements.class.getResourceAsStream(name)) {
            if (resource == null) throw new IllegalStateException("there is no " + name);
            return List.of(YAML.readValue(resource, Statement[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    public Statement inForce() {
        return all.getLast();
    }

    public Optional<Statement> of(String version) {
        return all.stream().filter(one -> one.version().equals(version)).findFirst();
    }

    /// Refuses a statement that is not the one in force: nobody declares what they did not read.
    public void requireInForce(String version) {
        if (!inForce().version().equals(version))
            throw new Refusal(STATEMENT_OUTDATED, "inForce", inForce().version()).at("/statement");
    }
}
