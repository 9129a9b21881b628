import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { invitationsQuery, organisationsKey, renewInvitation, revokeInvitation } from './organisations';
import type { InvitationView, OrganisationView } from './types';
import { organisationWords } from './words';

/** Invitations that nobody took yet: who, as what, until when; to be sent again or taken back. */
export function Invitations({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const pending = useQuery(invitationsQuery(organisation.id));
  return (
    <Loaded query={pending} skeleton={<ListSkeleton rows={1} />}>
      {(invitations) =>
        invitations.length > 0 && (
          <section className="stack">
            <h3>{say('pendingInvitations')}</h3>
            <List invitations={invitations} />
          </section>
        )
      }
    </Loaded>
  );
}

function List({ invitations }: { invitations: InvitationView[] }) {
  const say = useWords(organisationWords);
  const renewal = useAct({ perform: renewInvitation, refreshes: [organisationsKey] });
  const revocation = useAct({ perform: revokeInvitation, refreshes: [organisationsKey] });
  const columns: Column<InvitationView>[] = [
    {
      key: 'address',
      title: say('address'),
      main: true,
      render: (one) => <span className="figures">{one.address}</span>,
    },
    { key: 'role', title: say('memberRole'), render: (one) => say(`role.${one.role}`) },
    {
      key: 'expiresAt',
      title: say('validUntil'),
      render: (one) => (one.expired ? <Tag tone="warn">{say('expired')}</Tag> : <DateTime at={one.expiresAt} />),
    },
    {
      key: 'do',
      title: '',
      align: 'end',
      render: (one) => (
        <span className="row">
          <Button
            type="text"
            size="small"
            aria-label={say('sendAgainTo', { address: one.address })}
            loading={renewal.isPending && renewal.variables.id === one.id}
            onClick={() => renewal.mutate(one)}
          >
            {say('sendAgain')}
          </Button>
          <Button
            type="text"
            size="small"
            aria-label={say('revokeFor', { address: one.address })}
            loading={revocation.isPending && revocation.variables.id === one.id}
            onClick={() => revocation.mutate(one)}
          >
            {say('revoke')}
          </Button>
        </span>
      ),
    },
  ];
  return (
    <>
      <ProblemSummary problem={renewal.error ?? revocation.error} />
      <DataList
        label={say('pendingInvitations')}
        columns={columns}
        items={invitations}
        idOf={(invitation) => invitation.id}
      />
    </>
  );
}
