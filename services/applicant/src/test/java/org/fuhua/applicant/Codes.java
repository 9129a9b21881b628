package org.fuhua.applicant;

import java.util.concurrent.atomic.AtomicInteger;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Uscc;
import org.fuhua.problem.Refusal;

/// Unified social credit codes that no real organisation can have: there is no region 379999.
public final class Codes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final AtomicInteger LAST = new AtomicInteger();

    private Codes() {}

    public static String next() {
        return of("91");
    }

    /// @return a code from the authority that registers organisations of the kind
    public static String of(OrganisationKind kind) {
        return switch (kind) {
            case ENTERPRISE, FUND_MANAGER -> of("91");
            case UNIVERSITY, INSTITUTE, HOSPITAL, PARK -> of("12");
            case DEPARTMENT -> of("11");
        };
    }

    private static String of(String authority) {
        var body = authority + "379999MTEC%04d".formatted(LAST.incrementAndGet());
        for (char inner : "0123456789X".toCharArray())
            for (char outer : ALPHABET.toCharArray())
                try {
                    return new Uscc(body + inner + outer).code();
                } catch (Refusal wrong) {
                    continue;
                }
        throw new IllegalStateException("every body has its check characters");
    }
}
