import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { readRounds, roundsKey } from '../round/rounds';
import { Reasons } from './Reasons';
import { screenExpert, screeningKey, type ScreenedPair } from './screening';
import { screeningWords } from './words';

/** What an expert must keep away from, round by round, before any invitation. */
export function ScreenExpert({ expertId }: { expertId: string }) {
  const say = useWords(screeningWords);
  const { pick } = useLocalised();
  const rounds = useQuery({ queryKey: [...roundsKey, 'newest'], queryFn: () => readRounds() });
  const [chosen, choose] = useState<string>();
  const roundId = chosen ?? rounds.data?.items.at(-1)?.id;
  if (rounds.data && rounds.data.items.length === 0) return <EmptyState title={say('noRounds')} />;
  return (
    <div className="stack">
      <p className="faint prose">{say('lead')}</p>
      <div className="field">
        <label htmlFor="screening-round">{say('round')}</label>
        <Select
          id="screening-round"
          value={roundId}
          onChange={choose}
          placeholder={say('chooseRound')}
          loading={rounds.isPending}
          style={{ width: '100%', maxWidth: 480 }}
          options={rounds.data?.items.map((one) => ({
            value: one.id,
            label: pick(one.callTitleZh, one.callTitleEn),
          }))}
        />
      </div>
      {roundId && <Screened key={roundId} roundId={roundId} expertId={expertId} />}
    </div>
  );
}

function Screened({ roundId, expertId }: { roundId: string; expertId: string }) {
  const say = useWords(screeningWords);
  const pages = usePages([...screeningKey, roundId, 'expert', expertId], screenExpert(roundId, expertId));
  const columns: Column<ScreenedPair>[] = [
    { key: 'project', title: say('project'), main: true, render: (one) => one.applicationTitle },
    {
      key: 'number',
      title: say('number'),
      render: (one) => <span className="figures nowrap">{one.applicationNumber}</span>,
    },
    { key: 'applicant', title: say('applicant'), render: (one) => one.organisationName },
    { key: 'why', title: say('why'), render: (one) => <Reasons reasons={one.reasons} /> },
  ];
  return (
    <PagedList
      pages={pages}
      label={say('tab')}
      columns={columns}
      idOf={(one) => one.applicationId}
      empty={<EmptyState title={say('none')} />}
    />
  );
}
