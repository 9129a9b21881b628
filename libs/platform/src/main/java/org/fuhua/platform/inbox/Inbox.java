package org.fuhua.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.fuhua.platform.outbox.Causation;
import org.fuhua.platform.problem.Transience;
import org.fuhua.problem.Refusal;
import org.jboss.logging.Logger;

/// Makes every fact take effect exactly once: its id and its effect commit together.
///
/// Failures are of three kinds. *Refused* (a rule or the payload says no) goes to the dead-letter topic at once.
/// *Transient* (the database is away) is tried again for as long as it lasts, so nothing is lost. *Unknown* is tried a
/// few times, then goes to the dead-letter topic, so that one poison fact does not stop the consumer.
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int UNKNOWN_FAILURE_ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Causation causation;
    private final List<Intake> intakes = new CopyOnWriteArrayList<>();

    Inbox(DataSource dataSource, ObjectMapper json, Causation causation) {
        this.dataSource = dataSource;
        this.json = json;
        this.causation = causation;
    }

    /// Begins a consumer.
    ///
    /// @param name unique within the service, for example `applicant-calls`
    public Intake consumer(String name) {
        var intake = new Intake(name, this);
        intakes.add(intake);
        return intake;
    }

    /// @return all consumers of this service with the types they subscribe to
    public List<Intake> consumers() {
        return List.copyOf(intakes);
    }

    void receive(String consumer, ConsumerRecord<String, String> record, Consumer<Fact> handler) {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                once(consumer, Fact.of(record), handler);
                return;
            } catch (RuntimeException failed) {
                var verdict = Verdict.on(failed);
                if (verdict == Verdict.REFUSED || verdict == Verdict.UNKNOWN && attempt >= UNKNOWN_FAILURE_ATTEMPTS)
                    throw deadLetter(consumer, record, failed);
                LOG.warnf(
                        "%s: attempt %d failed (%s), trying again",
                        consumer, attempt, failed.getClass().getName());
                sleep(pause);
                pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause.multipliedBy(2);
            }
        }
    }

    private void once(String consumer, Fact fact, Consumer<Fact> handler) {
        var cause = new Causation.Cause(
                fact.correlationId() == null ? fact.id().toString() : fact.correlationId(),
                fact.id().toString(),
                fact.traceparent());
        causation.because(
                cause,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    if (isNew(consumer, fact)) handler.accept(fact);
                }));
    }

    private boolean isNew(String consumer, Fact fact) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (consumer, event_id, type) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, consumer);
            insert.setObject(2, fact.id());
            insert.setString(3, fact.type());
            return insert.executeUpdate() == 1;
        } catch (SQLException failed) {
            throw new IllegalStateException("the inbox could not be written", failed);
        }
    }

    private DeadLetter deadLetter(String consumer, ConsumerRecord<String, String> record, RuntimeException failed) {
        LOG.errorf(
                failed, "%s: %s at offset %d goes to the dead-letter topic", consumer, record.topic(), record.offset());
        return new DeadLetter(failed.getClass().getSimpleName() + ": " + failed.getMessage(), failed);
    }

    ObjectReader readerFor(Class<?> shape) {
        return json.readerFor(shape).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    static <T> T read(ObjectReader reader, Fact fact) {
        try {
            return reader.readValue(fact.payload());
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("the payload is not of its type", malformed);
        }
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service is stopping", stopping);
        }
    }

    private enum Verdict {
        REFUSED,
        TRANSIENT,
        UNKNOWN;

        static Verdict on(Throwable failed) {
            if (Transience.of(failed)) return TRANSIENT;
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof Refusal
                        || cause instanceof IllegalArgumentException
                        || cause instanceof ConstraintViolationException) return REFUSED;
            }
            return UNKNOWN;
        }
    }
}
