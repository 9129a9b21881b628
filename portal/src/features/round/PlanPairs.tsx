import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { uiWords } from '@/ui/words';
import { affinity } from './affinity';
import { AffinityOfPair } from './AffinityOfPair';
import { readPlanPairs, roundsKey } from './rounds';
import type { PlanPair, PlanView } from './types';
import { roundWords } from './words';

/** Who would read what; how well each pair fits leads to the reasons. */
export function PlanPairs({ plan }: { plan: PlanView }) {
  const say = useWords(roundWords);
  const sayUi = useWords(uiWords);
  const pages = usePages([...roundsKey, plan.roundId, 'plan-pairs', plan.id], readPlanPairs(plan.id));
  const columns: Column<PlanPair>[] = [
    {
      key: 'title',
      title: say('project'),
      main: true,
      render: (one) => one.applicationTitle,
      text: (one) => one.applicationTitle,
    },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.applicationNumber}</span>,
      text: (one) => one.applicationNumber,
    },
    {
      key: 'expert',
      title: say('expert'),
      render: (one) => (
        <>
          {one.expertName} {one.released && <span className="faint small">{say('fit.released')}</span>}
        </>
      ),
      text: (one) => one.expertName,
    },
    {
      key: 'affinity',
      title: say('fit.column'),
      align: 'end',
      render: (one) => <AffinityOfPair roundId={plan.roundId} pair={one} value={one.affinity} />,
      text: (one) => affinity(one.affinity),
    },
  ];
  return (
    <>
      <h3>{say('fit.pairs')}</h3>
      <PagedList
        pages={pages}
        label={say('fit.pairs')}
        columns={columns}
        idOf={(one) => `${one.applicationId} ${one.expertId}`}
        exportAs="plan-pairs"
        empty={<EmptyState title={sayUi('nothing')} />}
      />
    </>
  );
}
