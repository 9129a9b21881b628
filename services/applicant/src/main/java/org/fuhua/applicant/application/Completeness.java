package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.APPLICATION_INCOMPLETE;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.call.PublishedCall;
import org.fuhua.applicant.form.Answers;
import org.fuhua.applicant.form.CanonicalJson;
import org.fuhua.applicant.form.Form;
import org.fuhua.applicant.partner.PartnerState;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Whether an application can be handed in as it is, and if so, what exactly is handed in.
final class Completeness {
    private Completeness() {}

    record HandedIn(Receipt.Essence essence, String digest) {}

    /// @return what is handed in; refuses with everything that is missing or wrong
    /// @param signOffs of partners by credit code
    static HandedIn require(Case opened, Answers answers, Map<String, PartnerState> signOffs) {
        var application = opened.application();
        var call = opened.call();
        var files = application.attachments().stream().map(Attachment::slot).collect(Collectors.toSet());
        var errors = gaps(call, opened.standing().uscc(), answers, files);
        errors.addAll(SignOffGaps.of(call.definition(), answers.whole(call.form()), signOffs));
        var title = answers.title(call.form());
        if (!errors.isEmpty() || title == null) throw Refusal.of(APPLICATION_INCOMPLETE, errors);
        var requested = answers.requested(call.form()).orElseThrow();
        return new HandedIn(new Receipt.Essence(title, requested), digest(application, call, answers));
    }

    /// @param lead credit code of the organisation that applies
    /// @param files slots that have a file
    /// @return everything that is missing or wrong
    static List<FieldError> gaps(PublishedCall call, String lead, Answers answers, Set<String> files) {
        var form = call.form();
        var errors = gaps(call.definition(), form, answers, files);
        errors.addAll(ProgrammeAnswers.check(call.definition(), lead, answers.whole(form), answers.requested(form)));
        return errors;
    }

    /// What the form, the amount and the files demand. The portal lists the same while it is written (`gapsOf`);
    /// `contracts/calls/completeness-cases.json` holds both to it.
    static List<FieldError> gaps(CallDefinition call, Form form, Answers answers, Set<String> files) {
        var errors = new ArrayList<>(form.checkFinished(answers.whole(form)));
        var extract = form.definition().extract();
        if (answers.title(form) == null) missing(errors, extract.title());
        var requested = answers.requested(form);
        if (requested.isEmpty()) missing(errors, extract.requested());
        var most = call.budget().maxAward();
        requested
                .filter(amount -> amount.compareTo(most.toMoney()) > 0)
                .ifPresent(_ -> errors.add(new FieldError(
                        extract.requested(),
                        "above-max-award",
                        "不得超过单项支持上限 %s 元".formatted(most.amount()),
                        "Must not be above %s yuan".formatted(most.amount()))));
        for (var slot : call.attachments())
            if (ProgrammeAnswers.demands(call, slot) && !files.contains(slot.slot()))
                errors.add(new FieldError(
                        "/attachments/" + slot.slot(),
                        "required",
                        "请上传：" + slot.titleZh(),
                        "Upload: " + slot.titleEn()));
        return errors;
    }

    private static void missing(ArrayList<FieldError> errors, String pointer) {
        if (errors.stream().noneMatch(e -> pointer.startsWith(e.pointer())))
            errors.add(new FieldError(pointer, "required", "必填", "This is required"));
    }

    /// Anyone who has the content can compute this again; see the service's README.
    static String digest(Application application, PublishedCall call, Answers answers) {
        var content = JsonNodeFactory.instance.objectNode();
        content.put("applicationId", application.id().toString());
        content.put("callId", application.callId().toString());
        content.put("callVersion", application.callVersion());
        content.put("organisationId", application.organisationId().toString());
        content.set("sections", answers.whole(call.form()));
        var files = content.putArray("attachments");
        for (var attachment : application.attachments()) {
            var facts = attachment.facts();
            files.addObject()
                    .put("id", facts.attachmentId().toString())
                    .put("slot", facts.slot())
                    .put("fileName", attachment.fileName())
                    .put("sha256", facts.sha256());
        }
        return CanonicalJson.digest(content);
    }
}
