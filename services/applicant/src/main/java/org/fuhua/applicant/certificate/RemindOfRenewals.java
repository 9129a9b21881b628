package org.fuhua.applicant.certificate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.fuhua.applicant.ApplicantConfig;
import org.fuhua.platform.outbox.Outbox;
import org.fuhua.platform.time.Clocks;

/// The clock of the certificates: tells once of each that ends within the days before which a renewal is to be begun.
@ApplicationScoped
class RemindOfRenewals {
    private final Certificates certificates;
    private final Outbox outbox;
    private final ApplicantConfig config;
    private final Clock clock;

    RemindOfRenewals(Certificates certificates, Outbox outbox, ApplicantConfig config, Clock clock) {
        this.certificates = certificates;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    record CertificateExpiringV1(UUID certificateId, UUID organisationId, String certificateTitle, LocalDate validTo) {}

    @Scheduled(
            every = "${fuhua.applicant.renewal-every:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "remind-of-renewals")
    void handle() {
        boolean more = true;
        while (more) more = QuarkusTransaction.requiringNew().call(this::next);
    }

    private boolean next() {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.PROGRAMME_ZONE);
        var ending = certificates.nextToEnd(today, today.plusDays(config.renewalReminderDays()));
        ending.ifPresent(certificate -> {
            certificate.reminded(clock.instant());
            outbox.add(
                    "organisation",
                    certificate.organisationId(),
                    "certificate-expiring.v1",
                    new CertificateExpiringV1(
                            certificate.id(),
                            certificate.organisationId(),
                            certificate.title(),
                            certificate.validTo()));
        });
        return ending.isPresent();
    }
}
