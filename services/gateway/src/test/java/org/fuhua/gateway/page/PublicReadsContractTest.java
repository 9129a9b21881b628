package org.fuhua.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.nio.file.Files;
import org.fuhua.testkit.Repository;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pages read tolerantly, so nothing but this would say that a member they show is called otherwise now.
class PublicReadsContractTest {
    @ParameterizedTest
    @CsvSource({
        "applicant, CallSummary, 'id state code titleZh titleEn clause opensAt deadlineAt sandbox leadDepartments budget'",
        "applicant, CallView, 'id state code titleZh titleEn clause opensAt deadlineAt sandbox leadDepartments"
                + " responsibleDepartments budget form attachments eligibility review tranches basis amendments cancellation'",
        "applicant, AmendmentView, 'kind reason at'",
        "applicant, Cancellation, 'reason'",
        "applicant, Eligibility, 'organisationKinds regionPrefix maxPerOrganisation'",
        "applicant, Review, 'reviewsPerApplication rubric noticeWorkingDays'",
        "applicant, Criterion, 'labelZh labelEn weight maxScore'",
        "applicant, Tranche, 'no shareBp titleZh titleEn'",
        "applicant, AttachmentSlot, 'titleZh titleEn required mediaTypes maxBytes'",
        "applicant, ReceiptCheckView, 'genuine'",
        "review, NoticeView, 'id callId callTitleZh callTitleEn state openedOn lastDay workingDays supplements entries"
                + " withdrawalReason'",
        "review, NoticeEntry, 'applicationId number title organisationName award settledAward state'",
        "applicant, Objections, 'acceptanceDays investigationDays'",
        "review, ObjectionGrounds, 'kinds criteria'",
        "review, Ground, 'code zh en'",
        "review, FileObjectionRequest, 'filingKey applicationId kind objector statement evidence'",
        "review, ObjectorRequest, 'kind name unitName phone email'",
        "review, EnclosureRequest, 'kind fileName content'",
        "review, ReceiptView, 'number code acceptanceDueOn'",
        "review, StatusView, 'number stateLabel applicationNumber applicationTitle filedAt acceptanceDueOn dueOn closedAt"
                + " failing reply withdrawable'"
    })
    void theContractStillHasWhatPagesShow(String service, String schema, String members) throws Exception {
        JsonNode contract = new ObjectMapper(new YAMLFactory())
                .readTree(Files.readString(Repository.path("contracts/http/" + service + ".openapi.yaml")));
        assertThat(contract.path("components")
                        .path("schemas")
                        .path(schema)
                        .path("properties")
                        .fieldNames())
                .toIterable()
                .contains(members.split(" "));
    }
}
