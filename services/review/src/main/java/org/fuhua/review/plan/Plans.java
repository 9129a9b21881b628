package org.fuhua.review.plan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class Plans implements PanacheRepositoryBase<AssignmentPlan, UUID> {}
