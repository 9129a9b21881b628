-- One database and one role per service and for Keycloak, and the role the connectors read with. Passwords come from
-- the environment.
\getenv password FUHUA_CONNECT_PASSWORD
create role debezium login replication password :'password';
\getenv password APPLICANT_DATABASE_PASSWORD
\set name applicant
\ir database.sql
\getenv password REVIEW_DATABASE_PASSWORD
\set name review
\ir database.sql
\getenv password FUNDING_DATABASE_PASSWORD
\set name funding
\ir database.sql
\getenv password TALENT_DATABASE_PASSWORD
\set name talent
\ir database.sql
\getenv password OVERSIGHT_DATABASE_PASSWORD
\set name oversight
\ir database.sql
\getenv password KEYCLOAK_DATABASE_PASSWORD
\set name keycloak
\ir database.sql
