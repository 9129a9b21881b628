-- Credit that an equity event opens (投贷联动): agreed by the fund and a bank, drawn by filed loans, each once.
create table loan_facility (
    id                uuid   not null constraint pk_loan_facility primary key,
    version           bigint not null,
    instrument_id     uuid   not null constraint fk_loan_facility_instrument_id references equity_instrument,
    number            text   not null,
    organisation_id   uuid   not null,
    organisation_name text   not null,
    bank_code         text   not null,
    bank_name         text   not null,
    state             text   not null constraint ck_loan_facility_state check (state in (
                          'PROPOSED', 'AGREED', 'DRAWN', 'REFUSED', 'ENDED')),
    event             text   not null constraint ck_loan_facility_event check (event in (
                          'CONVERSION_REGISTERED', 'HOLDING_REGISTERED')),
    rule_set          text   not null,
    limit_minor       bigint not null constraint ck_loan_facility_limit check (limit_minor > 0),
    drawn_minor       bigint not null constraint ck_loan_facility_drawn check (drawn_minor between 0 and limit_minor),
    document_no       text   not null,
    proposed_on       date   not null,
    proposed_by       text   not null,
    letter_no         text,
    agreed_on         date,
    agreed_by         text   constraint ck_loan_facility_two_people check (agreed_by <> proposed_by),
    ended_on          date,
    reason            text,
    constraint ck_loan_facility_agreed check ((letter_no is null) = (agreed_by is null)),
    constraint ck_loan_facility_ended check ((state in ('REFUSED', 'ENDED')) = (ended_on is not null))
);
create index ix_loan_facility_instrument_id on loan_facility (instrument_id, id);

create table loan_facility_draw (
    loan_id      uuid        not null constraint pk_loan_facility_draw primary key
                             constraint fk_loan_facility_draw_loan_id references loan,
    facility_id  uuid        not null constraint fk_loan_facility_draw_facility_id references loan_facility,
    amount_minor bigint      not null constraint ck_loan_facility_draw_amount check (amount_minor > 0),
    lent_on      date        not null,
    at           timestamptz not null,
    actor        text        not null
);
create index ix_loan_facility_draw_facility_id on loan_facility_draw (facility_id, loan_id);
create trigger loan_facility_draw_append_only before update or delete on loan_facility_draw
    for each row execute function refuse_change();
create trigger loan_facility_draw_no_truncate before truncate on loan_facility_draw
    for each statement execute function refuse_change();
