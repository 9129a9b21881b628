package org.fuhua.applicant.organisation;

import static org.fuhua.applicant.ApplicantProblem.USCC_KIND_MISMATCH;

import org.fuhua.problem.Refusal;

/// What an organisation is. Departments (归口管理部门) endorse applications.
///
/// The first character of its credit code names the authority that registered it (登记管理部门代码, GB 32100-2015):
/// `1` 机构编制, `5` 民政, `9` 市场监管 (formerly 工商), `A` 中央军委编制管理. A company cannot carry the code of a
/// public institution, nor a department that of a company.
public enum OrganisationKind {
    ENTERPRISE("9"),
    UNIVERSITY("159A"),
    INSTITUTE("159A"),
    HOSPITAL("159A"),
    PARK("159"),
    FUND_MANAGER("9"),
    DEPARTMENT("1");

    private final String authorities;

    OrganisationKind(String authorities) {
        this.authorities = authorities;
    }

    /// Refuses a code that an authority gave which does not register organisations of this kind.
    void requireFits(Uscc uscc) {
        if (authorities.indexOf(uscc.authority()) < 0)
            throw new Refusal(
                            USCC_KIND_MISMATCH,
                            "registeredBy",
                            String.valueOf(uscc.authority()),
                            "expected",
                            authorities.chars().mapToObj(Character::toString).toList())
                    .at("/kind");
    }
}
