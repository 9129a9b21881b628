package org.fuhua.platform.http;

import static org.fuhua.platform.problem.PlatformProblem.MALFORMED_REQUEST;
import static org.fuhua.platform.problem.PlatformProblem.PRECONDITION_FAILED;
import static org.fuhua.platform.problem.PlatformProblem.PRECONDITION_REQUIRED;

import jakarta.ws.rs.core.EntityTag;
import java.util.regex.Pattern;
import org.fuhua.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The version that a caller believes a resource to have (`If-Match`). Keeps two people from overwriting each other.
public record ExpectedVersion(long value) {
    private static final Pattern STRONG = Pattern.compile("\"(\\d{1,18})\"");

    /// @param ifMatch the header as sent; mandatory on every change of an existing resource
    public static ExpectedVersion parse(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) throw new Refusal(PRECONDITION_REQUIRED);
        var match = STRONG.matcher(ifMatch.strip());
        if (!match.matches()) throw new Refusal(MALFORMED_REQUEST).at("If-Match");
        return new ExpectedVersion(Long.parseLong(match.group(1)));
    }

    /// Refuses when the resource has moved on.
    public void check(long actual) {
        if (actual != value) throw new Refusal(PRECONDITION_FAILED, "expected", value, "actual", actual);
    }

    /// @return the entity tag of a version
    public static EntityTag tag(long version) {
        return new EntityTag(Long.toString(version));
    }
}
