import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { rankingQuery } from '../round/rounds';
import { addItem, meetingsKey, type MeetingView } from './meetings';
import { meetingWords } from './words';

/** An officer puts another application of the round on the agenda. */
export function AddItem({ meeting }: { meeting: MeetingView }) {
  const say = useWords(meetingWords);
  const [chosen, setChosen] = useState<string>();
  const ranking = useQuery(rankingQuery(meeting.roundId));
  const adding = useAct({
    perform: (id: string, key) => addItem(meeting.id, id, key),
    refreshes: [meetingsKey],
    onDone: () => setChosen(undefined),
  });
  const known = new Set(meeting.items.map((item) => item.detail?.applicationId));
  const options = (ranking.data ?? [])
    .filter((one) => !known.has(one.applicationId))
    .map((one) => ({ value: one.applicationId, label: `${one.number} ${one.title}` }));
  if (ranking.data && options.length === 0) return null;
  return (
    <div className="stack">
      <ProblemSummary problem={adding.error} />
      <div className="row">
        <Select
          className="meeting-add"
          aria-label={say('addLabel')}
          placeholder={say('addLabel')}
          showSearch={{ optionFilterProp: 'label' }}
          loading={ranking.isFetching}
          value={chosen}
          options={options}
          onChange={setChosen}
        />
        <Button disabled={!chosen} loading={adding.isPending} onClick={() => chosen && adding.mutate(chosen)}>
          {say('add')}
        </Button>
      </div>
    </div>
  );
}
