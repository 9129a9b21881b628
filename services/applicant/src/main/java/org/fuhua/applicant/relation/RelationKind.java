package org.fuhua.applicant.relation;

/// How somebody is tied to an organisation.
///
/// `SHAREHOLDER` 股东, `PARENT` 母公司, `SUBSIDIARY` 子公司, `SAME_CONTROLLER` 受同一控制人控制,
/// `LEGAL_REPRESENTATIVE` 法定代表人, `KIN` 法定代表人的近亲属.
public enum RelationKind {
    SHAREHOLDER(true, true),
    PARENT(true, false),
    SUBSIDIARY(true, false),
    SAME_CONTROLLER(true, false),
    LEGAL_REPRESENTATIVE(false, true),
    KIN(false, true);

    private final boolean organisations;
    private final boolean people;

    RelationKind(boolean organisations, boolean people) {
        this.organisations = organisations;
        this.people = people;
    }

    boolean fits(boolean organisation) {
        return organisation ? organisations : people;
    }
}
