package org.fuhua.applicant.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;

/// Tells anybody whether a receipt is genuine. Numbers can be guessed, digests cannot: a number that was never given
/// and one with another digest get the same answer, so that nothing can be learnt without having the receipt.
@ApplicationScoped
class CheckReceipt {
    private final Submissions submissions;

    CheckReceipt(Submissions submissions) {
        this.submissions = submissions;
    }

    @Transactional
    boolean handle(String number, String digest) {
        return submissions.hasReceipt(number.toUpperCase(Locale.ROOT), digest.toLowerCase(Locale.ROOT));
    }
}
