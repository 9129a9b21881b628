package org.fuhua.applicant.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.http.ExpectedVersion;
import org.jspecify.annotations.Nullable;

/// What recommending units and officers decide about an application, for those who decide many at once. The rules, the
/// record and the facts are those of the single decision.
@ApplicationScoped
public class DecideApplication {
    private final Applications applications;
    private final SendBackApplication sendBack;
    private final GiveEndorsement giveEndorsement;
    private final CheckFormally checkFormally;

    DecideApplication(
            Applications applications,
            SendBackApplication sendBack,
            GiveEndorsement giveEndorsement,
            CheckFormally checkFormally) {
        this.applications = applications;
        this.sendBack = sendBack;
        this.giveEndorsement = giveEndorsement;
        this.checkFormally = checkFormally;
    }

    /// What is decided, and by whom.
    public enum Decision {
        SEND_BACK("recommender"),
        ENDORSE("recommender"),
        REFUSE_ENDORSEMENT("recommender"),
        PASS("officer"),
        RETURN("officer"),
        REJECT("officer");

        public final String role;

        Decision(String role) {
            this.role = role;
        }

        /// @return whether the decision has to be worded
        public boolean isWorded() {
            return this != PASS;
        }
    }

    /// @param words opinion, reason, or the one defect that all have
    /// @param checked codes of the formal check that were ticked, by call
    public record Command(
            Decision kind, UUID id, long version, @Nullable String words, Map<UUID, Set<String>> checked) {}

    @Transactional
    public void handle(Command command) {
        var expected = new ExpectedVersion(command.version());
        var words = command.words() == null ? "" : command.words();
        switch (command.kind()) {
            case SEND_BACK ->
                sendBack.handle(
                        new SendBackApplication.Command(command.id(), expected, List.of(new Defect("", words))));
            case ENDORSE -> giveEndorsement.handle(new GiveEndorsement.Command(command.id(), expected, true, words));
            case REFUSE_ENDORSEMENT ->
                giveEndorsement.handle(new GiveEndorsement.Command(command.id(), expected, false, words));
            case PASS -> check(command, expected, CheckFormally.Outcome.PASS, null, List.of());
            case RETURN -> check(command, expected, CheckFormally.Outcome.RETURN, null, List.of(new Defect("", words)));
            case REJECT -> check(command, expected, CheckFormally.Outcome.REJECT, words, List.of());
        }
    }

    private void check(
            Command command,
            ExpectedVersion expected,
            CheckFormally.Outcome outcome,
            @Nullable String reason,
            List<Defect> defects) {
        var checked =
                command.checked().getOrDefault(applications.known(command.id()).callId(), Set.of());
        checkFormally.handle(new CheckFormally.Command(command.id(), expected, outcome, reason, defects, checked));
    }
}
