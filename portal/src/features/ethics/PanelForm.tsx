import { useState } from 'react';
import { Button, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ethicsKey, put, type EthicsView } from './ethics';
import { ExpertSelect } from './ExpertSelect';
import { ethicsWords } from './words';

const KINDS = ['PEER', 'ETHICS', 'LAW', 'COMMUNITY'] as const;
type Seat = { expertId?: string; name?: string; kind: (typeof KINDS)[number] };
const FIRST: Seat[] = [{ kind: 'ETHICS' }, { kind: 'LAW' }, { kind: 'PEER' }, { kind: 'PEER' }, { kind: 'PEER' }];

/** The agency seats a panel; who may not sit on it is refused with the seat at fault. */
export function PanelForm({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const seated = (review.panel?.seats ?? []).map(
    ({ expertId, name, kind }): Seat => ({ expertId, name: name ?? undefined, kind }),
  );
  const [seats, setSeats] = useState<Seat[]>(seated.length ? seated : FIRST);
  const least = review.rules.figures?.panelMembers?.value ?? 5;
  const saving = useAct({
    perform: () => put(review, 'panel', { seats: seats.map(({ expertId, kind }) => ({ expertId, kind })) }),
    refreshes: [ethicsKey],
  });
  const change = (at: number, part: Partial<Seat>) =>
    setSeats((now) => now.map((seat, index) => (index === at ? { ...seat, ...part } : seat)));
  return (
    <Panel title={say('panelTitle')}>
      <ProblemSummary problem={saving.error} />
      <p className="faint">{say('panelHelp', { count: least })}</p>
      <ol className="stack">
        {seats.map((seat, index) => (
          <li key={index} className="row">
            <ExpertSelect
              label={`${say('expertId')} ${index + 1}`}
              value={seat.expertId}
              name={seat.name}
              onChange={(expertId, name) => change(index, { expertId, name })}
            />
            <Select
              aria-label={`${say('kindOf')} ${index + 1}`}
              value={seat.kind}
              onChange={(kind) => change(index, { kind })}
              options={KINDS.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
            />
            {seats.length > least && (
              <Button type="text" onClick={() => setSeats((now) => now.filter((_, at) => at !== index))}>
                {say('removeSeat')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      <div className="row">
        <Button onClick={() => setSeats((now) => [...now, { kind: 'PEER' }])}>{say('addSeat')}</Button>
        <Button
          type="primary"
          disabled={seats.some((seat) => !seat.expertId)}
          loading={saving.isPending}
          onClick={() => saving.mutate(undefined)}
        >
          {say('seatPanel')}
        </Button>
      </div>
    </Panel>
  );
}
