package org.fuhua.applicant.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;

/// What every call can demand without an expression: the kind of organisation, its region, how often it may apply.
///
/// @param call code of the call, which is the source of these conditions
record Eligibility(String call, CallDefinition.Eligibility rules) {
    private static final Map<OrganisationKind, String> KINDS = Map.of(
            OrganisationKind.ENTERPRISE, "企业",
            OrganisationKind.UNIVERSITY, "高校",
            OrganisationKind.INSTITUTE, "科研院所",
            OrganisationKind.HOSPITAL, "医疗机构",
            OrganisationKind.PARK, "园区",
            OrganisationKind.FUND_MANAGER, "基金管理机构",
            OrganisationKind.DEPARTMENT, "归口管理部门");

    /// @param others applications to the same call that count besides this one
    List<Finding> judge(Standing organisation, long others) {
        var findings = new ArrayList<Finding>();
        var kinds = rules.organisationKinds();
        if (!kinds.isEmpty())
            findings.add(finding(
                    "organisation-kind",
                    "本指南面向：" + kinds.stream().sorted().map(KINDS::get).collect(Collectors.joining("、")),
                    "This call is for: "
                            + kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", ")),
                    kinds.contains(organisation.kind())));
        var region = rules.regionPrefix();
        if (region != null)
            findings.add(finding(
                    "organisation-region",
                    "申报单位须在行政区划 %s 内登记".formatted(region),
                    "The organisation has to be registered in region %s".formatted(region),
                    organisation.regionCode().startsWith(region)));
        var excluded = rules.excludedOrganisationIds();
        if (excluded != null && !excluded.isEmpty())
            findings.add(finding(
                    "organisation-excluded",
                    "发榜单位不得揭榜",
                    "The owner of the challenge cannot answer it",
                    !excluded.contains(organisation.organisationId())));
        var most = rules.maxPerOrganisation();
        if (most != null)
            findings.add(finding(
                    "organisation-quota",
                    "每个单位限报 %d 项".formatted(most),
                    "An organisation may hand in %d".formatted(most),
                    others < most));
        return findings;
    }

    private Finding finding(String code, String zh, String en, boolean holds) {
        return new Finding(
                code,
                zh,
                en,
                call,
                holds ? Result.MET : Result.UNMET,
                null,
                Collections.unmodifiableSortedSet(new TreeSet<>()),
                null,
                List.of(),
                false);
    }
}
