-- By which terms applications are found once they are handed in. A copy that can be made again: what has no row here is
-- indexed when the service starts.
create table application_search (
    application_id  uuid   not null constraint pk_application_search primary key
        constraint fk_application_search_application_id references application,
    organisation_id uuid   not null,
    own             text   not null, -- number and title as they are compared
    text            text   not null, -- the same with the organisation's name
    terms           text[] not null
);
create index ix_application_search_organisation_id on application_search (organisation_id);
-- New entries wait in a short list only, as every search reads it.
create index ix_application_search_terms on application_search using gin (terms) with (gin_pending_list_limit = 256);

-- Orders in which lists of applications that were handed in are read, page by page.
create index ix_application_submitted on application (submitted_at, id) where submitted_at is not null;
create index ix_application_call_submitted on application (call_id, submitted_at, id) where submitted_at is not null;
create index ix_application_state_submitted on application (state, submitted_at, id) where submitted_at is not null;
create index ix_application_call_state_submitted on application (call_id, state, submitted_at, id)
    where submitted_at is not null;
create index ix_application_recommender_submitted on application (recommender_organisation_id, submitted_at, id)
    where submitted_at is not null;
create index ix_application_organisation_submitted on application (organisation_id, submitted_at, id)
    where submitted_at is not null;
create index ix_application_requested on application (requested_minor, id) where submitted_at is not null;
create index ix_organisation_region on organisation (region_code bpchar_pattern_ops, id);
