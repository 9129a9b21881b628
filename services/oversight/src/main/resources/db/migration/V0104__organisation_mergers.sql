-- The projection learns which organisations turned out to be second entries of others (重复单位合并). Facts keep the id that
-- they were told with; whoever acts for the one that stays acts for all of them.
create function add_mergers(target text) returns void language plpgsql as $$
begin
    execute format('create table %I.merger (
        organisation_id      uuid not null constraint pk_merger primary key,
        into_organisation_id uuid not null)', target);
    execute format('create view %1$I.acting as
        with recursive kept (organisation_id, into_organisation_id) as (
            select organisation_id, into_organisation_id from %1$I.merger
            union
            select kept.organisation_id, further.into_organisation_id
            from kept join %1$I.merger further on further.organisation_id = kept.into_organisation_id
        )
        select organisation_id, subject, role from %1$I.membership where active
        union all
        select kept.organisation_id, m.subject, m.role
        from kept join %1$I.membership m on m.organisation_id = kept.into_organisation_id and m.active', target);
end $$;

alter function create_projection(text) rename to create_projection_without_mergers;
create function create_projection(target text) returns void language plpgsql as $$
begin
    perform create_projection_without_mergers(target);
    perform add_mergers(target);
end $$;
select add_mergers('projection');
