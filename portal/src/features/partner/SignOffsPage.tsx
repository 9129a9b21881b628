import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { lookAgain } from '../application/together';
import { useWorkspace } from '../application/workspace';
import { applicationWords } from '../application/words';
import { InviteForm } from './InviteForm';
import { PartnerList } from './PartnerList';
import { invitePartner, partnersQuery, removePartner, type Partner } from './partners';
import { partnerWords } from './words';

/** The lead asks partners, sees who signed, and goes on without one. */
export function Component() {
  const say = useWords(partnerWords);
  const sayApplication = useWords(applicationWords);
  const { application } = useWorkspace();
  const partners = useQuery({ ...partnersQuery(application.id), refetchOnWindowFocus: 'always' });
  return (
    <Panel title={say('title')}>
      <p className="prose">{say('lead')}</p>
      <Loaded query={partners} skeleton={<ListSkeleton rows={3} />}>
        {(found) => <Partners partners={found} />}
      </Loaded>
      <div className="form-actions">
        <Link to={`/applications/${application.id}/edit/check`}>
          <Button type="primary">{sayApplication('preview')}</Button>
        </Link>
      </div>
    </Panel>
  );
}

function Partners({ partners }: { partners: Partner[] }) {
  const say = useWords(partnerWords);
  const { application, autosave } = useWorkspace();
  const queries = useQueryClient();
  const [leaving, setLeaving] = useState<Partner>();
  const { queryKey } = partnersQuery(application.id);
  // A row came into the form or left it: what the workspace has is looked at again.
  const onDone = (now: Partner[]) => {
    queries.setQueryData(queryKey, now);
    void lookAgain(queries, application.id);
    setLeaving(undefined);
  };
  const invitation = useAct({
    perform: async (uscc: string, key) => {
      await autosave.queue.flush();
      return invitePartner(application.id, uscc, key);
    },
    refreshes: [],
    onDone,
  });
  const removal = useAct({
    perform: async (id: string) => {
      await autosave.queue.flush();
      return removePartner(application.id, id);
    },
    refreshes: [queryKey],
    onDone,
  });
  const act = (partner: Partner) => {
    const named = partner.row !== undefined && partner.row !== null;
    const asked = partner.state && ['INVITED', 'SIGNED', 'LAPSED'].includes(partner.state);
    return (
      <span className="row">
        {!asked && (
          <Button
            size="small"
            loading={invitation.isPending && invitation.variables === partner.uscc}
            onClick={() => invitation.mutate(partner.uscc)}
          >
            {say(partner.state ? 'inviteAgain' : 'invite')}
          </Button>
        )}
        {named && partner.id && (
          <Button size="small" type="text" onClick={() => setLeaving(partner)}>
            {say('remove')}
          </Button>
        )}
      </span>
    );
  };
  return (
    <div className="stack">
      {partners.length ? <PartnerList partners={partners} act={act} /> : <EmptyState title={say('none')} />}
      <InviteForm invitation={invitation} />
      <Modal
        open={Boolean(leaving)}
        title={say('removeTitle', { name: leaving?.name || leaving?.uscc || '' })}
        okText={say('remove')}
        okButtonProps={{ danger: true, loading: removal.isPending }}
        onOk={() => leaving?.id && removal.mutate(leaving.id)}
        onCancel={() => setLeaving(undefined)}
      >
        <ProblemSummary problem={removal.error} />
        <p>{say('removeText')}</p>
      </Modal>
    </div>
  );
}
