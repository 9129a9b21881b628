package org.fuhua.review.tie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.fuhua.platform.crypto.FieldCipher;
import org.fuhua.review.intake.Application;
import org.fuhua.review.intake.ApplicationLookup;

/// Somebody who is in the team of an application by the address that their account was verified with.
@ApplicationScoped
class TeamTie implements Tie {
    private final ApplicationLookup applications;
    private final FieldCipher cipher;

    TeamTie(ApplicationLookup applications, FieldCipher cipher) {
        this.applications = applications;
        this.cipher = cipher;
    }

    @Override
    public Kind kind() {
        return Kind.TEAM;
    }

    @Override
    public Map<Somebody, Predicate<Application>> of(Collection<Somebody> people) {
        var reached = new HashMap<Somebody, Predicate<Application>>();
        for (var one : people) {
            if (one.address() == null) continue;
            var key = cipher.blindIndex(one.address());
            if (applications.isInAnyTeam(key))
                reached.put(one, application -> application.teamKeys().contains(key));
        }
        return reached;
    }
}
