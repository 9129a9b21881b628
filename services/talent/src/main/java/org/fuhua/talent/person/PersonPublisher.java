package org.fuhua.talent.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fuhua.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/// Tells the other services of a profile: never a name, never an address.
@ApplicationScoped
class PersonPublisher {
    private final Outbox outbox;

    PersonPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    record PersonProfiledV1(
            UUID personId,
            String personKey,
            PersonKind kind,
            @Nullable UUID organisationId,
            List<String> fields) {}

    void publish(PersonEvent event) {
        switch (event) {
            case PersonEvent.Profiled e ->
                outbox.add(
                        "person",
                        e.personId(),
                        "person-profiled.v1",
                        new PersonProfiledV1(e.personId(), e.personKey(), e.kind(), e.organisationId(), e.fields()));
        }
    }
}
