package org.fuhua.applicant.listing;

import static org.fuhua.applicant.Api.applicant;
import static org.fuhua.applicant.Api.ok;

import io.restassured.path.json.JsonPath;
import org.fuhua.applicant.Api;
import org.fuhua.applicant.Codes;

/// A call of its own with applications handed in to it, so that lists of other tests do not matter.
public final class Listed {
    public final JsonPath call = Api.published(d -> {});

    /// @return the filter that leaves nothing but this call's applications
    public String only() {
        return "callId=" + call.getString("id");
    }

    public static JsonPath organisation(String name, String region) {
        var code = Codes.next();
        var registered = Api.create(applicant(), "/organisations", """
                {"uscc":"%s","nameZh":"%s","kind":"ENTERPRISE","regionCode":"%s"}""".formatted(code, name, region));
        Api.verify(applicant(), code);
        return Api.get(applicant(), "/organisations/" + registered.getString("id"));
    }

    /// @return the application's id
    public String submitted(JsonPath organisation, String title, String amount) {
        return handedIn(Api.draft(call, organisation, null), title, amount);
    }

    /// @return the application's id
    public static String handedIn(JsonPath draft, String title, String amount) {
        var filled = Api.filled(draft);
        filled = Api.saved(filled, "basic", Api.BASIC.replace("柔性脑电电极", title));
        filled = Api.saved(filled, "budget", Api.BUDGET.replace("300000.00", amount));
        return ok(Api.submit(filled).statusCode(200)).getString("id");
    }
}
