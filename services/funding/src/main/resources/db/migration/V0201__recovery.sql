-- A project ends with its agreement, and what is to come back is due on a day.
alter table project drop constraint ck_project_state;
alter table project add constraint ck_project_state check (state in (
    'IN_PROGRESS', 'FILED', 'RECTIFYING', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED', 'TERMINATED', 'REVOKED'));
alter table project drop constraint ck_project_decided;
alter table project add constraint ck_project_decided
    check ((state in ('IN_PROGRESS', 'FILED', 'RECTIFYING')) = (decided_on is null));
alter table project add column return_due_on date;
update project set return_due_on = decided_on + 30 where due_back_minor > 0;
alter table project add constraint ck_project_return_due_on check (due_back_minor = 0 or return_due_on is not null);
create index ix_project_return_due_on on project (return_due_on) where due_back_minor > brought_back_minor;

alter table project_reminder add column about text not null default 'ACCEPTANCE'
    constraint ck_project_reminder_about check (about in ('ACCEPTANCE', 'RETURN'));
alter table project_reminder drop constraint pk_project_reminder;
alter table project_reminder add constraint pk_project_reminder primary key (project_id, about, due_on, days);
