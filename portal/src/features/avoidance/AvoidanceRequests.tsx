import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { ListSkeleton } from '@/ui/Skeletons';
import {
  avoidanceKey,
  avoidanceRequestsQuery,
  enterAvoidanceRequest,
  removeAvoidanceRequest,
  type AvoidanceRequest,
} from './avoidance';
import { EntryForm } from './EntryForm';
import { avoidanceWords } from './words';

/** Whom an applicant asks to keep away from its application. */
export function AvoidanceRequests({ applicationId }: { applicationId: string }) {
  const say = useWords(avoidanceWords);
  const requests = useQuery(avoidanceRequestsQuery(applicationId));
  const removing = useAct({ perform: removeAvoidanceRequest, refreshes: [avoidanceKey] });
  const columns: Column<AvoidanceRequest>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => one.name ?? say('wholeUnit') },
    { key: 'organisation', title: say('organisation'), render: (one) => one.organisationName },
    { key: 'reason', title: say('reason'), render: (one) => one.reason },
    {
      key: 'remove',
      title: say('remove'),
      render: (one) => (
        <Button
          size="small"
          aria-label={say('removeOne', { who: one.name ?? one.organisationName })}
          onClick={() => removing.mutate(one.id)}
        >
          {say('remove')}
        </Button>
      ),
    },
  ];
  if (requests.isError) return <EmptyState title={say('notYet')} />;
  if (!requests.data) return <ListSkeleton rows={1} />;
  return (
    <section className="stack" aria-label={say('title')}>
      <h3>{say('title')}</h3>
      <p className="faint prose">{say('lead')}</p>
      <ProblemSummary problem={removing.error} />
      <div className="row">
        <EntryForm
          named
          label={say('addRequest')}
          perform={enterAvoidanceRequest(applicationId)}
          refreshes={[avoidanceKey]}
        />
      </div>
      {requests.data.length === 0 ? (
        <EmptyState title={say('none')} />
      ) : (
        <DataList label={say('title')} columns={columns} items={requests.data} idOf={(one) => one.id} />
      )}
    </section>
  );
}
