-- Whether somebody is in the team of any application is asked whenever an officer looks at a round.
create index ix_application_copy_team_keys on application_copy using gin (team_keys);
