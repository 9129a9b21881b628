-- One score for each kind of meeting, so that an interview's stands beside a panel's.
alter table consensus add column kind varchar(20);
update consensus set kind = meeting.kind from meeting where meeting.id = consensus.meeting_id;
alter table consensus alter column kind set not null;
alter table consensus add constraint ck_consensus_kind check (kind in ('INTERVIEW', 'SITE_VISIT', 'PANEL'));
alter table consensus drop constraint pk_consensus;
alter table consensus add constraint pk_consensus primary key (application_id, kind);
