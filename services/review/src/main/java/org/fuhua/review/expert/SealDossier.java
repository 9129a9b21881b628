package org.fuhua.review.expert;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.review.expert.Dossier.Absence;
import org.fuhua.review.expert.Dossier.Content;
import org.fuhua.review.expert.Dossier.KeptEmployment;
import org.fuhua.review.expert.Dossier.KeptInterest;
import org.fuhua.review.expert.Dossier.KeptPerson;
import org.fuhua.review.expert.Dossier.KeptTie;
import org.fuhua.review.expert.Dossier.KeptWork;
import org.fuhua.review.expert.StatedDossier.StatedAbsence;
import org.fuhua.review.expert.StatedDossier.StatedEmployment;
import org.fuhua.review.expert.StatedDossier.StatedInterest;
import org.fuhua.review.expert.StatedDossier.StatedPerson;
import org.fuhua.review.expert.StatedDossier.StatedTie;
import org.fuhua.review.expert.StatedDossier.StatedWork;

/// Seals the people in a dossier, and opens them for those who may read it.
@ApplicationScoped
class SealDossier {
    private final FieldCipher cipher;

    SealDossier(FieldCipher cipher) {
        this.cipher = cipher;
    }

    Content seal(StatedDossier stated) {
        return new Content(
                stated.employments().stream()
                        .map(e -> new KeptEmployment(e.uscc(), e.organisationName(), e.from(), e.to()))
                        .toList(),
                stated.works().stream()
                        .map(w -> new KeptWork(w.title(), w.year(), seal(w.coauthors())))
                        .toList(),
                stated.ties().stream()
                        .map(t -> new KeptTie(
                                t.kind(), seal(t.person()), t.uscc(), t.organisationName(), t.lastOn(), t.what()))
                        .toList(),
                stated.interests().stream()
                        .map(i -> new KeptInterest(
                                i.kind(),
                                i.uscc(),
                                i.organisationName(),
                                i.share() == null ? null : new BigDecimal(i.share()),
                                i.from(),
                                i.to()))
                        .toList(),
                List.copyOf(stated.languages()),
                stated.absences().stream()
                        .map(a -> new Absence(a.from(), a.to()))
                        .toList());
    }

    StatedDossier open(Content kept) {
        return new StatedDossier(
                kept.employments().stream()
                        .map(e -> new StatedEmployment(e.uscc(), e.organisationName(), e.from(), e.to()))
                        .toList(),
                kept.works().stream()
                        .map(w -> new StatedWork(
                                w.title(),
                                w.year(),
                                w.coauthors().stream().map(this::open).toList()))
                        .toList(),
                kept.ties().stream()
                        .map(t -> new StatedTie(
                                t.kind(), open(t.person()), t.uscc(), t.organisationName(), t.lastOn(), t.what()))
                        .toList(),
                kept.interests().stream()
                        .map(i -> new StatedInterest(
                                i.kind(),
                                i.uscc(),
                                i.organisationName(),
                                i.share() == null ? null : i.share().toPlainString(),
                                i.from(),
                                i.to()))
                        .toList(),
                kept.languages(),
                kept.absences().stream()
                        .map(a -> new StatedAbsence(a.from(), a.to()))
                        .toList());
    }

    private List<KeptPerson> seal(List<StatedPerson> people) {
        return people.stream().map(this::seal).toList();
    }

    private KeptPerson seal(StatedPerson person) {
        var email = person.email();
        return new KeptPerson(
                cipher.seal(person.name()),
                email == null ? null : cipher.seal(email),
                email == null ? null : cipher.blindIndex(email));
    }

    private StatedPerson open(KeptPerson person) {
        return new StatedPerson(
                cipher.open(person.name()), person.address() == null ? null : cipher.open(person.address()));
    }
}
