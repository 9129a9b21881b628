package org.fuhua.gateway.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The pages.
@CheckedTemplate(basePath = "page")
final class Templates {
    private Templates() {}

    /// @param calls open ones, absent when they cannot be read
    /// @param notices open ones, absent when they cannot be read
    static native TemplateInstance landing(Frame f, @Nullable List<CallCard> calls, @Nullable List<NoticePage> notices);

    static native TemplateInstance calls(Frame f, CallsResource.Filters filters, List<CallCard> calls);

    static native TemplateInstance call(Frame f, CallPage call);

    static native TemplateInstance notices(Frame f, List<NoticePage> notices);

    static native TemplateInstance notice(Frame f, NoticePage notice);

    static native TemplateInstance objection(Frame f, ObjectionFormResource.FormPage page);

    /// @param code shown this once
    static native TemplateInstance objectionReceipt(Frame f, String number, String code, String due);

    /// @param fault what is wrong with the code, or empty
    static native TemplateInstance objectionStatus(
            Frame f, String code, String fault, @Nullable ObjectionPage objection);

    static native TemplateInstance receipts(Frame f, ReceiptsResource.Check check);

    static native TemplateInstance problems(Frame f, List<ProblemGroup> groups);

    /// @param link where to go on, with its text
    /// @param trace what to quote to support, or empty
    static native TemplateInstance trouble(
            Frame f, String title, String text, String link, String linkText, String trace);
}
