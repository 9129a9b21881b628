import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { AvoidanceRequests } from '../avoidance/AvoidanceRequests';
import { KeptOutUnits } from '../avoidance/KeptOutUnits';
import { readRoundApplications, roundsKey } from '../round/rounds';
import { Reasons } from './Reasons';
import { checkRound, screenApplication, screeningKey, type ScreenedPair } from './screening';
import { screeningWords } from './words';

/** Who must keep away from an application of a round, and the check of everything that is assigned. */
export function RoundConflicts({ roundId }: { roundId: string }) {
  const say = useWords(screeningWords);
  const [chosen, choose] = useState<string>();
  const applications = useQuery({
    queryKey: [...roundsKey, roundId, 'applications', 'first'],
    queryFn: () => readRoundApplications(roundId)(),
  });
  const checking = useAct({ perform: checkRound(roundId), refreshes: [roundsKey, screeningKey] });
  const applicationId = chosen ?? applications.data?.items[0]?.id;
  return (
    <div className="stack">
      <p className="faint prose">{say('checkLead')}</p>
      <ProblemSummary problem={checking.error} />
      <div className="row">
        <Button loading={checking.isPending} onClick={() => checking.mutate(undefined)}>
          {say('check')}
        </Button>
        <span role="status">{checking.data && say('checked', checking.data)}</span>
      </div>
      <div className="field">
        <label htmlFor="screening-project">{say('project')}</label>
        <Select
          id="screening-project"
          showSearch={{ optionFilterProp: 'label' }}
          value={applicationId}
          onChange={choose}
          placeholder={say('chooseProject')}
          loading={applications.isPending}
          style={{ width: '100%', maxWidth: 640 }}
          options={applications.data?.items.map((one) => ({ value: one.id, label: `${one.number} ${one.title}` }))}
        />
      </div>
      {applicationId && (
        <>
          <Away key={applicationId} roundId={roundId} applicationId={applicationId} />
          <AvoidanceRequests applicationId={applicationId} />
        </>
      )}
      <KeptOutUnits roundId={roundId} />
    </div>
  );
}

function Away({ roundId, applicationId }: { roundId: string; applicationId: string }) {
  const say = useWords(screeningWords);
  const pages = usePages([...screeningKey, roundId, applicationId], screenApplication(roundId, applicationId));
  const columns: Column<ScreenedPair>[] = [
    { key: 'expert', title: say('expert'), main: true, render: (one) => one.expertName },
    { key: 'why', title: say('why'), render: (one) => <Reasons reasons={one.reasons} /> },
  ];
  return (
    <PagedList
      pages={pages}
      label={say('tab')}
      columns={columns}
      idOf={(one) => one.expertId}
      href={(one) => `/experts/${one.expertId}`}
      empty={<EmptyState title={say('noneExpert')} />}
    />
  );
}
