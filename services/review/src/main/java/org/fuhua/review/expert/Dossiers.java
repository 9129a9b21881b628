package org.fuhua.review.expert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Dossiers implements PanacheRepositoryBase<Dossier, UUID> {}
