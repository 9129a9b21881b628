import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { stateWords } from '@/ui/state-words';
import { StateTag } from '@/ui/StateTag';
import { uiWords } from '@/ui/words';
import { readRoundAssignments } from '../review-desk/assignments';
import { GiveBack } from '../review-desk/GiveBack';
import { shown } from '../review-desk/total';
import type { AssignmentSummary } from '../review-desk/types';
import { roundsKey } from './rounds';
import { roundWords } from './words';

const STATES = ['OPEN', 'IN_PROGRESS', 'SUBMITTED', 'VOIDED'] as const;

export function RoundAssignments({ roundId }: { roundId: string }) {
  const say = useWords(roundWords);
  const sayUi = useWords(uiWords);
  const states = useWords(stateWords);
  const { has } = useSession();
  const [state] = useFilter('state');
  const pages = usePages(
    [...roundsKey, roundId, 'assignments', state],
    readRoundAssignments(roundId, (state || undefined) as (typeof STATES)[number] | undefined),
  );
  const columns: Column<AssignmentSummary>[] = [
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
      render: (one) => one.expertName ?? '—',
      text: (one) => one.expertName ?? '',
    },
    {
      key: 'total',
      title: say('total'),
      align: 'end',
      render: (one) => (one.total == null ? '—' : shown(Number(one.total))),
      text: (one) => String(one.total ?? ''),
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => (
        <span className="row">
          <StateTag kind="assignment" state={one.state} />
          {one.state === 'SUBMITTED' && has('officer') && <GiveBack assignment={one} />}
        </span>
      ),
      text: (one) => one.state,
    },
  ];
  const options = [
    { value: '', label: sayUi('all') },
    ...STATES.map((value) => ({ value, label: states(`assignment.${value}`) })),
  ];
  return (
    <>
      <FilterChips name="state" label={say('state')} options={options} />
      <PagedList
        pages={pages}
        label={say('tab.assignments')}
        columns={columns}
        idOf={(one) => one.id}
        exportAs="assignments"
        empty={<EmptyState title={sayUi('nothing')} />}
      />
    </>
  );
}
