-- Confirmed awards; one without an agreement waits for its call.
create table award (
    application_id              uuid        not null constraint pk_award primary key,
    application_number          text        not null,
    call_id                     uuid        not null,
    organisation_id             uuid        not null,
    organisation_name           text        not null,
    recommender_organisation_id uuid,
    title                       text        not null,
    amount_minor                bigint      not null constraint ck_award_amount check (amount_minor > 0),
    received_at                 timestamptz not null,
    agreement_id                uuid
);
create index ix_award_waiting on award (call_id) where agreement_id is null;

create table agreement_number (
    year int not null constraint pk_agreement_number primary key,
    last int not null
);

create table agreement (
    id                          uuid        not null constraint pk_agreement primary key,
    version                     bigint      not null,
    number                      text        not null constraint ux_agreement_number unique,
    application_id              uuid        not null constraint ux_agreement_application_id unique,
    application_number          text        not null,
    call_id                     uuid        not null,
    organisation_id             uuid        not null,
    organisation_name           text        not null,
    recommender_organisation_id uuid,
    title                       text        not null,
    amount_minor                bigint      not null constraint ck_agreement_amount check (amount_minor > 0),
    state                       text        not null constraint ck_agreement_state
        check (state in ('DRAFTED', 'SIGNING', 'EFFECTIVE', 'CLOSED', 'TERMINATED')),
    drafted_at                  timestamptz not null,
    effective_at                timestamptz,
    ended_at                    timestamptz,
    bank_name                   text,
    account_name                text,
    account_no_sealed           text,
    account_no_tail             text
);
create index ix_agreement_call_id on agreement (call_id, id);
create index ix_agreement_state on agreement (state, id);
create index ix_agreement_organisation_id on agreement (organisation_id);
create index ix_agreement_recommender_organisation_id on agreement (recommender_organisation_id);

create table agreement_signature (
    agreement_id uuid        not null constraint fk_agreement_signature_agreement_id references agreement,
    party        text        not null
                 constraint ck_agreement_signature_party check (party in ('DEPARTMENT', 'UNDERTAKER', 'RECOMMENDER')),
    subject      text        not null,
    signed_at    timestamptz not null,
    constraint pk_agreement_signature primary key (agreement_id, party),
    constraint ux_agreement_signature_subject unique (agreement_id, subject)
);

create table agreement_tranche (
    agreement_id uuid   not null constraint fk_agreement_tranche_agreement_id references agreement,
    no           int    not null,
    title_zh     text   not null,
    title_en     text   not null,
    amount_minor bigint not null constraint ck_agreement_tranche_amount check (amount_minor > 0),
    constraint pk_agreement_tranche primary key (agreement_id, no)
);
