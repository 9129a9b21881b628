package org.fuhua.talent.person;

import static org.fuhua.talent.TalentProblem.PERSON_ALREADY_PROFILED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.http.ExpectedVersion;
import org.fuhua.platform.id.Ids;
import org.fuhua.problem.Refusal;
import org.hibernate.exception.ConstraintViolationException;

/// Makes a profile or revises one; either way the others hear the whole of it.
@ApplicationScoped
class ProfilePerson {
    private final People people;
    private final PersonPublisher publisher;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Ids ids;
    private final Clock clock;

    ProfilePerson(People people, PersonPublisher publisher, FieldCipher cipher, Audit audit, Ids ids, Clock clock) {
        this.people = people;
        this.publisher = publisher;
        this.cipher = cipher;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// Name and address in plain, as somebody typed them.
    record Command(PersonKind kind, String name, String email, Person.Profile profile) {
        @Override
        public String toString() {
            return "Command[" + kind + "]";
        }
    }

    @Transactional
    UUID handle(Command command) {
        var id = ids.next();
        var person = Person.profile(
                id, command.kind(), identity(id, command.kind(), command), command.profile(), clock.instant());
        keep(person);
        publisher.publish(person.profiled());
        audit.record("person", id, "profile", null, null, null);
        return id;
    }

    @Transactional
    void revise(UUID id, ExpectedVersion expected, Command command) {
        var person = people.known(id);
        expected.check(person.version());
        var event = person.revise(identity(id, person.kind(), command), command.profile(), clock.instant());
        keep(person);
        publisher.publish(event);
        audit.record("person", id, "revise", null, null, null);
    }

    // Two at the same time pass the look-up; the unique key then stops the second.
    private void keep(Person person) {
        try {
            people.persistAndFlush(person);
        } catch (ConstraintViolationException doubled) {
            if (!"ux_person_key".equals(doubled.getConstraintName())) throw doubled;
            throw new Refusal(PERSON_ALREADY_PROFILED).at("/email");
        }
    }

    private Person.Identity identity(UUID id, PersonKind kind, Command command) {
        var key = cipher.blindIndex(command.email());
        if (people.hasOther(id, kind, key)) throw new Refusal(PERSON_ALREADY_PROFILED).at("/email");
        return new Person.Identity(
                key,
                cipher.seal(command.name().strip()),
                cipher.seal(command.email().strip()));
    }
}
