package org.fuhua.talent.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.fuhua.platform.audit.Audit;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.platform.paging.Page;
import org.fuhua.platform.paging.Paging;
import org.fuhua.platform.security.Actors;
import org.jspecify.annotations.Nullable;

/// Shows profiles. Lists are masked for everybody; who keeps the profiles may open one, and that is written down.
@ApplicationScoped
class ReadPeople {
    private final People people;
    private final FieldCipher cipher;
    private final Audit audit;
    private final Actors actors;

    ReadPeople(People people, FieldCipher cipher, Audit audit, Actors actors) {
        this.people = people;
        this.cipher = cipher;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Page<PersonView> page(@Nullable PersonKind kind, Paging paging) {
        return Page.of(
                people.page(kind, paging), paging.limit, Person::id, person -> PersonView.masked(person, cipher));
    }

    /// As answered to a retried request too, hence never in plain: answers are kept beside their key.
    @Transactional
    PersonView masked(UUID id) {
        return PersonView.masked(people.known(id), cipher);
    }

    @Transactional
    PersonView one(UUID id) {
        var person = people.known(id);
        if (!actors.current().hasAny("talent-officer")) return PersonView.masked(person, cipher);
        audit.record("person", id, "read-identity", null, null, null);
        return PersonView.open(person, cipher);
    }
}
