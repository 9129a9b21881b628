package org.fuhua.applicant.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.fuhua.platform.PlatformConfig;
import org.fuhua.platform.http.MoneyView;
import org.fuhua.platform.id.Ids;
import org.fuhua.platform.money.Money;
import org.jspecify.annotations.Nullable;

/// Answers a published need (揭榜挂帅) with a call made from the built-in template, published at once.
///
/// The applicant responds to each indicator of the need in words; the owner of the need cannot bid for it.
@ApplicationScoped
public class OpenChallengeCall {
    private static final String TEMPLATE = "/templates/challenge-call.json";
    private static final int CODE_DIGITS = 10;

    private final Calls calls;
    private final DefinitionText text;
    private final PublishCall publishCall;
    private final PlatformConfig platform;
    private final ObjectMapper json;
    private final Ids ids;

    OpenChallengeCall(
            Calls calls,
            DefinitionText text,
            PublishCall publishCall,
            PlatformConfig platform,
            ObjectMapper json,
            Ids ids) {
        this.calls = calls;
        this.text = text;
        this.publishCall = publishCall;
        this.platform = platform;
        this.json = json;
        this.ids = ids;
    }

    public record Indicator(String nameZh, @Nullable String nameEn, String target) {}

    public record Command(
            UUID needId,
            String titleZh,
            String titleEn,
            String summary,
            UUID ownerOrganisationId,
            List<Indicator> indicators,
            Money reward,
            String poolCode,
            Instant opensAt,
            Instant deadlineAt,
            boolean sandbox) {}

    @Transactional
    public void handle(Command need) {
        if (calls.answers(need.needId())) return;
        var definition = definition(need);
        CallDefinitionCheck.require(definition, platform.demonstration());
        var call = Call.draft(ids.next(), definition, text.write(definition));
        calls.keep(call);
        publishCall.announce(call, call.publishLate(definition));
    }

    private CallDefinition definition(Command need) {
        var template = template();
        var title = template.path("titleZh").asText().formatted(need.titleZh());
        var titleEn = template.path("titleEn").asText().formatted(need.titleEn());
        template.put("titleZh", shortened(title)).put("titleEn", shortened(titleEn));
        template.put("code", "JBGS-" + code(need.needId()));
        template.put("opensAt", need.opensAt().toString())
                .put("deadlineAt", need.deadlineAt().toString());
        template.put("sandbox", need.sandbox()).put("needId", need.needId().toString());
        var reward = MoneyView.from(need.reward());
        template.withObject("/budget")
                .put("poolCode", need.poolCode())
                .putPOJO("total", reward)
                .putPOJO("maxAward", reward);
        if (need.sandbox()) template.withObject("/review").put("noticeWorkingDays", 0);
        template.withObject("/eligibility").putPOJO("excludedOrganisationIds", Set.of(need.ownerOrganisationId()));
        var indicators = template.withObject("/form/schema/properties/indicators");
        for (int i = 0; i < need.indicators().size(); i++) {
            var indicator = need.indicators().get(i);
            var name = "indicator" + (i + 1);
            indicators
                    .withObject("/properties/" + name)
                    .put("type", "string")
                    .put("minLength", 1)
                    .put("maxLength", 2000)
                    .put("title", "%s（%s）".formatted(indicator.nameZh(), indicator.target()))
                    .put(
                            "x-titleEn",
                            "%s (%s)"
                                    .formatted(
                                            Objects.requireNonNullElse(indicator.nameEn(), indicator.nameZh()),
                                            indicator.target()));
            indicators.withArray("/required").add(name);
        }
        return json.convertValue(template, CallDefinition.class);
    }

    private ObjectNode template() {
        try (var resource = OpenChallengeCall.class.getResourceAsStream(TEMPLATE)) {
            return (ObjectNode) json.readTree(resource);
        } catch (IOException failed) {
            throw new UncheckedIOException("the challenge template cannot be read", failed);
        }
    }

    private static String code(UUID needId) {
        var digits = needId.toString().replace("-", "");
        return digits.substring(digits.length() - CODE_DIGITS).toUpperCase(Locale.ROOT);
    }

    private static String shortened(String title) {
        return title.length() <= 200 ? title : title.substring(0, 199) + "…";
    }
}
