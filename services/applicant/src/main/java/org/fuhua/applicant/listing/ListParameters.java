package org.fuhua.applicant.listing;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.fuhua.applicant.QueryValues;
import org.fuhua.applicant.application.ApplicationState;
import org.fuhua.applicant.search.SearchWords;
import org.fuhua.platform.money.Money;
import org.fuhua.platform.time.Clocks;
import org.jspecify.annotations.Nullable;

/// What a caller asks of a list of applications (`@BeanParam @Valid`).
public class ListParameters {
    private static final String YUAN = "\\d{1,12}(\\.\\d{1,2})?";

    @QueryParam("q")
    @Parameter(description = "Words in title, number or the organisation's name; one character of Chinese is enough")
    @Size(max = 100)
    public @Nullable String q;

    @QueryParam("callId")
    public @Nullable String callId;

    @QueryParam("state")
    @Parameter(description = "One state, or several with commas between")
    public @Nullable String state;

    @QueryParam("number")
    @Pattern(regexp = "[0-9A-Z-]{1,80}")
    public @Nullable String number;

    @QueryParam("organisationId")
    public @Nullable String organisationId;

    @QueryParam("recommenderId")
    public @Nullable String recommenderId;

    @QueryParam("region")
    @Parameter(description = "Leading digits of the organisation's region (GB/T 2260)")
    @Pattern(regexp = "\\d{2,6}")
    public @Nullable String region;

    @QueryParam("amountFrom")
    @Parameter(description = "Smallest amount asked for, in yuan")
    @Pattern(regexp = YUAN)
    public @Nullable String amountFrom;

    @QueryParam("amountTo")
    @Parameter(description = "Largest amount asked for, in yuan")
    @Pattern(regexp = YUAN)
    public @Nullable String amountTo;

    @QueryParam("submittedFrom")
    @Parameter(description = "First day, in the programme's zone")
    public @Nullable String submittedFrom;

    @QueryParam("submittedTo")
    @Parameter(description = "Last day, in the programme's zone")
    public @Nullable String submittedTo;

    @QueryParam("sort")
    @Parameter(description = "`submittedAt`, `requested` or `number`; with a minus the other way round")
    public @Nullable String sort;

    ListFilter filter() {
        var from = QueryValues.day("submittedFrom", submittedFrom);
        var to = QueryValues.day("submittedTo", submittedTo);
        return new ListFilter(
                SearchWords.of(q).orElse(null),
                QueryValues.uuid("callId", callId),
                states(),
                number,
                QueryValues.uuid("organisationId", organisationId),
                QueryValues.uuid("recommenderId", recommenderId),
                region,
                fen(amountFrom),
                fen(amountTo),
                from == null ? null : beginning(from),
                to == null ? null : beginning(to.plusDays(1)));
    }

    ListOrder.Sorted sorted() {
        return ListOrder.Sorted.of(sort);
    }

    private Set<ApplicationState> states() {
        var states = new LinkedHashSet<ApplicationState>();
        if (state != null)
            Arrays.stream(state.split(","))
                    .map(one -> QueryValues.oneOf(ApplicationState.class, "state", one))
                    .filter(Objects::nonNull)
                    .forEach(states::add);
        return states;
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(Clocks.PROGRAMME_ZONE).toInstant();
    }

    private static @Nullable Long fen(@Nullable String yuan) {
        return yuan == null ? null : Money.ofYuan(yuan).minorUnits();
    }
}
