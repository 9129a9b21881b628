-- How somebody likes to look at a list; shared with the agency or not.
create table saved_view (
    id      uuid    not null constraint pk_saved_view primary key,
    version bigint  not null,
    owner   text    not null,
    list    text    not null,
    name    text    not null,
    filter  text    not null, -- as it stands in the address
    columns text[]  not null,
    shared  boolean not null,
    constraint ux_saved_view_name unique (owner, list, name),
    constraint ck_saved_view_list check (list in ('applications', 'formal-checks', 'endorsements'))
);
create index ix_saved_view_shared on saved_view (list, name) where shared;
