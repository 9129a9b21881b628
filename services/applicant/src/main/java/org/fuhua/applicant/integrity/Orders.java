package org.fuhua.applicant.integrity;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The orders by which misconduct is decided, read once: data, each with the days on which it is in force.
@Startup
@ApplicationScoped
class Orders {
    private static final ObjectMapper YAML = JsonMapper.builder(new YAMLFactory())
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<Order> all;

    Orders() {
        try (var resource = Orders.class.getResourceAsStream("/integrity/orders.yaml")) {
            if (resource == null) throw new IllegalStateException("there are no orders on integrity");
            all = List.copyOf(YAML.readValue(resource, Book.class).orders());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the orders on integrity", unreadable);
        }
    }

    private record Book(List<Order> orders) {}

    enum SubjectKind {
        ORGANISATION,
        PERSON
    }

    /// A class of those who can be decided on (违规主体类别).
    record Subject(String code, SubjectKind of, String zh, String en) {}

    /// What can be decided (处理措施).
    ///
    /// @param excludes whoever it is decided on takes no part in publicly funded activities
    record Measure(String code, boolean excludes, String zh, String en) {}

    /// @param to last day in force; absent while it is
    record Order(
            String code,
            String documentNo,
            String zh,
            String en,
            LocalDate from,
            @Nullable LocalDate to,
            List<Subject> subjects,
            List<Measure> measures) {

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        Optional<Subject> subject(String wanted) {
            return subjects.stream().filter(s -> s.code().equals(wanted)).findFirst();
        }

        Optional<Measure> measure(String wanted) {
            return measures.stream().filter(m -> m.code().equals(wanted)).findFirst();
        }
    }

    List<Order> all() {
        return all;
    }

    Optional<Order> inForceOn(LocalDate day) {
        return all.stream().filter(order -> order.isInForceOn(day)).findFirst();
    }

    Order known(String code) {
        return all.stream()
                .filter(order -> order.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
