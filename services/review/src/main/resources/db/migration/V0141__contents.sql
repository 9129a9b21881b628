-- Contents of files, each once under its hash.
create table content (
    sha256    char(64)    not null constraint pk_content primary key,
    size      bigint      not null,
    bytes     bytea       not null,
    stored_at timestamptz not null
);
alter table content alter column bytes set storage external; -- most files are compressed already
