package org.fuhua.applicant.application;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhua.applicant.Words;
import org.fuhua.applicant.call.CallDefinition;
import org.fuhua.applicant.organisation.OrganisationKind;
import org.fuhua.applicant.organisation.Standing;
import org.fuhua.rules.ruleset.Finding;
import org.fuhua.rules.ruleset.Result;

/// What every call can demand without an expression: the kind of organisation, its region, how often it may apply.
///
/// @param call code of the call, which is the source of these conditions
/// @param leadKinds kinds of which the lead of a consortium has to be one; any when empty
record Eligibility(String call, CallDefinition.Eligibility rules, Set<OrganisationKind> leadKinds) {
    private static final Map<OrganisationKind, Words> KINDS = Map.of(
            OrganisationKind.ENTERPRISE, new Words("企业", "enterprises"),
            OrganisationKind.UNIVERSITY, new Words("高校", "universities"),
            OrganisationKind.INSTITUTE, new Words("科研院所", "institutes"),
            OrganisationKind.HOSPITAL, new Words("医疗机构", "hospitals"),
            OrganisationKind.PARK, new Words("园区", "parks"),
            OrganisationKind.FUND_MANAGER, new Words("基金管理机构", "fund managers"),
            OrganisationKind.DEPARTMENT, new Words("归口管理部门", "departments"));

    static Eligibility of(CallDefinition call) {
        var consortium = call.consortium();
        return new Eligibility(
                call.code(),
                call.eligibility(),
                consortium == null || consortium.leadKinds() == null ? Set.of() : consortium.leadKinds());
    }

    /// @param others applications to the same call that count besides this one
    List<Finding> judge(Standing organisation, long others) {
        var findings = new ArrayList<Finding>();
        var kinds = rules.organisationKinds();
        if (!kinds.isEmpty())
            findings.add(finding(
                    "organisation-kind",
                    "本指南面向：" + enumeratedZh(kinds),
                    "This call is for " + enumeratedEn(kinds),
                    kinds.contains(organisation.kind())));
        if (!leadKinds.isEmpty())
            findings.add(finding(
                    "consortium-lead",
                    "联合体牵头单位须为：" + enumeratedZh(leadKinds),
                    "The lead of the consortium is one of " + enumeratedEn(leadKinds),
                    leadKinds.contains(organisation.kind())));
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

    static String enumeratedZh(Set<OrganisationKind> kinds) {
        return enumerated(kinds, Words::zh, "、");
    }

    static String enumeratedEn(Set<OrganisationKind> kinds) {
        return enumerated(kinds, Words::en, ", ");
    }

    private static String enumerated(Set<OrganisationKind> kinds, Function<Words, String> language, String comma) {
        return kinds.stream().sorted().map(KINDS::get).map(language).collect(Collectors.joining(comma));
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
