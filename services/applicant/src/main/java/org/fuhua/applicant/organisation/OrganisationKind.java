package org.fuhua.applicant.organisation;

/// What an organisation is. Departments (归口管理部门) endorse applications.
public enum OrganisationKind {
    ENTERPRISE,
    UNIVERSITY,
    INSTITUTE,
    HOSPITAL,
    PARK,
    FUND_MANAGER,
    DEPARTMENT
}
