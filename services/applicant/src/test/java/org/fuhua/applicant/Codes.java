package org.fuhua.applicant;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Uscc;

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

    /// @param body its nine characters (主体标识码)
    public static String withBody(String authority, String body) {
        return checked(authority + "379999" + body).orElseThrow();
    }

    private static String of(String authority) {
        var body = authority + "379999MTEC%04d".formatted(LAST.incrementAndGet());
        for (char inner : "0123456789X".toCharArray()) {
            var code = checked(body + inner);
            if (code.isPresent()) return code.get();
        }
        throw new IllegalStateException("every body has its check character");
    }

    private static Optional<String> checked(String all) {
        for (char outer : ALPHABET.toCharArray()) if (Uscc.valid(all + outer)) return Optional.of(all + outer);
        return Optional.empty();
    }
}
