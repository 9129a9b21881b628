import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useNavigate } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { InviteForm } from './InviteForm';
import { Invitations } from './Invitations';
import { changeMember, membersQuery, organisationsKey, removeMember } from './organisations';
import { memberRoles, type MemberRole, type MemberView, type OrganisationView } from './types';
import { organisationWords } from './words';

export function Members({ organisation }: { organisation: OrganisationView }) {
  const members = useQuery(membersQuery(organisation.id));
  return (
    <Loaded query={members} skeleton={<ListSkeleton rows={2} />}>
      {(people) => (
        <div className="stack">
          <People organisation={organisation} people={people} />
          {organisation.role === 'OWNER' && (
            <>
              <Invitations organisation={organisation} />
              <InviteForm organisation={organisation} />
            </>
          )}
        </div>
      )}
    </Loaded>
  );
}

function People({ organisation, people }: { organisation: OrganisationView; people: MemberView[] }) {
  const say = useWords(organisationWords);
  const { subject } = useSession();
  const owner = organisation.role === 'OWNER';
  const change = useAct({
    perform: ({ id, role }: { id: string; role: MemberRole }) => changeMember(organisation, id, role),
    refreshes: [organisationsKey],
  });
  const columns: Column<MemberView>[] = [
    { key: 'name', title: say('displayName'), main: true, render: (member) => member.displayName },
    {
      key: 'role',
      title: say('memberRole'),
      render: (member) =>
        owner ? (
          <Select
            size="small"
            variant="borderless"
            value={member.role}
            loading={change.isPending && change.variables.id === member.id}
            aria-label={say('roleOf', { name: member.displayName })}
            options={memberRoles.map((value) => ({ value, label: say(`role.${value}`) }))}
            onChange={(role) => change.mutate({ id: member.id, role })}
          />
        ) : (
          say(`role.${member.role}`)
        ),
    },
    {
      key: 'remove',
      title: '',
      align: 'end',
      render: (member) =>
        (owner || member.subject === subject) && (
          <EndPart organisation={organisation} member={member} mine={member.subject === subject} />
        ),
    },
  ];
  return (
    <>
      <ProblemSummary problem={change.error} />
      <DataList label={say('members')} columns={columns} items={people} idOf={(member) => member.id} />
    </>
  );
}

function EndPart({
  organisation,
  member,
  mine,
}: {
  organisation: OrganisationView;
  member: MemberView;
  mine: boolean;
}) {
  const say = useWords(organisationWords);
  const navigate = useNavigate();
  const removal = useAct({
    perform: () => removeMember(organisation, member.id),
    refreshes: [organisationsKey],
    onDone: () => mine && void navigate('/organisations'),
  });
  return (
    <TypedConfirm
      title={mine ? say('leave') : `${say('remove')} ${member.displayName}`}
      consequence={say(mine ? 'leaveConsequence' : 'removeConsequence', {
        name: member.displayName,
        organisation: organisation.nameZh,
      })}
      expected={member.displayName}
      actionLabel={say(mine ? 'leave' : 'remove')}
      danger
      busy={removal.isPending}
      problem={removal.error}
      onConfirm={() => removal.mutateAsync(undefined)}
      trigger={(open) => (
        <Button type="text" size="small" onClick={open}>
          {say(mine ? 'leave' : 'remove')}
        </Button>
      )}
    />
  );
}
