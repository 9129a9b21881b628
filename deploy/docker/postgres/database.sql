create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect, temporary on database :"name" from public;
grant connect on database :"name" to debezium;
\connect :"name"
-- The connectors read the outbox and nothing else: they are let in when the service's migration makes it. The function
-- stands in a schema of its own because Flyway wants the public one empty.
create schema platform;
create function platform.share_outbox() returns event_trigger language plpgsql as $$
begin
    if exists (select from pg_event_trigger_ddl_commands() where object_identity = 'public.outbox') then
        grant select on public.outbox to debezium;
    end if;
end $$;
create event trigger share_outbox on ddl_command_end when tag in ('CREATE TABLE')
    execute function platform.share_outbox();
\connect postgres
