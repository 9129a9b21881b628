package org.fuhua.applicant.application;

import static org.fuhua.applicant.ApplicantProblem.NOT_ELIGIBLE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.problem.FieldError;
import org.fuhua.problem.Refusal;

/// Whether an organisation may apply, and if not, every condition of the call that it misses, in words.
record Eligibility(CallDefinition.Eligibility rules) {
    private static final String AT = "/organisationId";
    private static final Map<OrganisationKind, String> KINDS = Map.of(
            OrganisationKind.ENTERPRISE, "企业",
            OrganisationKind.UNIVERSITY, "高校",
            OrganisationKind.INSTITUTE, "科研院所",
            OrganisationKind.HOSPITAL, "医疗机构",
            OrganisationKind.PARK, "园区",
            OrganisationKind.FUND_MANAGER, "基金管理机构",
            OrganisationKind.DEPARTMENT, "归口管理部门");

    /// @param others applications to the same call that count besides this one
    void require(Standing organisation, long others) {
        var missed = missed(organisation, others);
        if (!missed.isEmpty()) throw Refusal.of(NOT_ELIGIBLE, missed);
    }

    private List<FieldError> missed(Standing organisation, long others) {
        var missed = new ArrayList<FieldError>();
        var kinds = rules.organisationKinds();
        if (!kinds.isEmpty() && !kinds.contains(organisation.kind()))
            missed.add(new FieldError(
                    AT,
                    "organisation-kind",
                    "本指南面向：" + kinds.stream().sorted().map(KINDS::get).collect(Collectors.joining("、")),
                    "This call is for: "
                            + kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
        if (rules.regionPrefix() != null && !organisation.regionCode().startsWith(rules.regionPrefix()))
            missed.add(new FieldError(
                    AT,
                    "organisation-region",
                    "申报单位须在行政区划 %s 内登记".formatted(rules.regionPrefix()),
                    "The organisation has to be registered in region %s".formatted(rules.regionPrefix())));
        if (rules.excludedOrganisationIds() != null
                && rules.excludedOrganisationIds().contains(organisation.organisationId()))
            missed.add(new FieldError(
                    AT, "organisation-excluded", "发榜单位不得揭榜", "The owner of the challenge cannot answer it"));
        if (rules.maxPerOrganisation() != null && others >= rules.maxPerOrganisation())
            missed.add(new FieldError(
                    AT,
                    "organisation-quota",
                    "每个单位限报 %d 项".formatted(rules.maxPerOrganisation()),
                    "An organisation may hand in %d".formatted(rules.maxPerOrganisation())));
        return missed;
    }
}
