-- Who applies together with the lead (合作单位): invited by credit code, signs its own part of the application, and what
-- it signed. A row stays when a partner declined or was removed, so that everybody can see what became of it.
create table application_partner (
    id              uuid        not null constraint pk_application_partner primary key,
    version         bigint      not null,
    application_id  uuid        not null constraint fk_application_partner_application_id references application,
    uscc            char(18)    not null,
    organisation_id uuid,                   -- since it signed for the first time; before, its code may be unregistered
    state           text        not null,
    reason          text,                   -- given by the partner for declining
    invited_by      text        not null,
    invited_at      timestamptz not null,
    changed_at      timestamptz not null,
    statement       text,                   -- version that was declared
    section_version bigint,                 -- of the section that holds the part, when it was signed
    digest          char(64),               -- of the part and the agreement that were signed
    signed_by       text,
    signed_at       timestamptz,
    constraint ux_application_partner_uscc unique (application_id, uscc),
    constraint ck_application_partner_state check (state in ('INVITED', 'SIGNED', 'LAPSED', 'DECLINED', 'REMOVED')),
    constraint ck_application_partner_signed check (
        state <> 'SIGNED' or num_nonnulls(organisation_id, statement, section_version, digest, signed_by, signed_at) = 6)
);
create index ix_application_partner_uscc on application_partner (uscc, id);
create index ix_application_partner_organisation_id on application_partner (organisation_id);
