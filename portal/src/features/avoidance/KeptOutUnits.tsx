import { Button } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { roundsKey } from '../round/rounds';
import { avoidanceKey, keepOutUnit, letUnitIn, readKeptOutUnits, type KeptOutUnit } from './avoidance';
import { EntryForm } from './EntryForm';
import { avoidanceWords } from './words';

/** Units whose people judge nothing in a round. */
export function KeptOutUnits({ roundId }: { roundId: string }) {
  const say = useWords(avoidanceWords);
  const pages = usePages([...avoidanceKey, 'round', roundId], readKeptOutUnits(roundId));
  const removing = useAct({ perform: letUnitIn, refreshes: [avoidanceKey] });
  const columns: Column<KeptOutUnit>[] = [
    { key: 'organisation', title: say('organisation'), main: true, render: (one) => one.organisationName },
    { key: 'reason', title: say('reason'), render: (one) => one.reason },
    {
      key: 'remove',
      title: say('remove'),
      render: (one) => (
        <Button
          size="small"
          aria-label={say('removeOne', { who: one.organisationName })}
          onClick={() => removing.mutate(one.id)}
        >
          {say('remove')}
        </Button>
      ),
    },
  ];
  return (
    <section className="stack" aria-label={say('units')}>
      <h3>{say('units')}</h3>
      <p className="faint prose">{say('unitsLead')}</p>
      <ProblemSummary problem={removing.error} />
      <div className="row">
        <EntryForm label={say('addUnit')} perform={keepOutUnit(roundId)} refreshes={[avoidanceKey, roundsKey]} />
      </div>
      <PagedList
        pages={pages}
        label={say('units')}
        columns={columns}
        idOf={(one) => one.id}
        empty={<EmptyState title={say('noUnits')} />}
      />
    </section>
  );
}
