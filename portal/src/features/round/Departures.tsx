import { useState, type ReactNode } from 'react';
import { Button, Input } from 'antd';
import { Link } from 'react-router';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ProblemView } from '@/ui/ProblemView';
import { StateTag } from '@/ui/StateTag';
import { departuresKey, readDepartures, roundsKey, settleDeparture } from './rounds';
import type { DepartureView } from './types';
import { roundWords } from './words';

interface DeparturesProps {
  which: { roundId?: string; open?: boolean };
  /** Shown when there are none; a round without departures says nothing of them. */
  empty?: ReactNode;
}

/** Applications that decisions pass over, with the reason, and the second officer's answer. */
export function Departures({ which, empty }: DeparturesProps) {
  const say = useWords(roundWords);
  const pages = usePages([...departuresKey, which], readDepartures(which));
  if (pages.error) return <ProblemView problem={pages.error} onRetry={() => void pages.refetch()} />;
  if (!pages.items?.length) return pages.items ? <>{empty}</> : null;
  return (
    <section className="stack">
      {pages.items.map((one) => (
        <Departure key={one.id} departure={one} linked={!which.roundId} />
      ))}
      {pages.hasNextPage && (
        <Button onClick={() => void pages.fetchNextPage()} loading={pages.isFetchingNextPage}>
          {say('departure.more')}
        </Button>
      )}
    </section>
  );
}

function Departure({ departure, linked }: { departure: DepartureView; linked: boolean }) {
  const say = useWords(roundWords);
  const { has } = useSession();
  const open = departure.state === 'PROPOSED' && has('officer');
  const rest = departure.favoured - departure.foremost.length;
  return (
    <Panel
      title={say('departure.of', { number: departure.number, rank: departure.rank })}
      extra={<StateTag kind="departure" state={departure.state} />}
    >
      <p>
        <strong>{departure.title}</strong> <span className="faint">{departure.organisationName}</span>
      </p>
      <p>
        {say('departure.favoured', { count: departure.favoured })}{' '}
        {enumerate(departure.foremost.map((one) => `${one.number} ${one.title}`))}
        {rest > 0 && ` ${say('departure.andMore', { count: rest })}`}
      </p>
      <p className="said">{departure.reason}</p>
      <p className="faint small">
        {say('departure.proposedAt')} <DateTime at={departure.proposedAt} />
        {departure.settledAt && (
          <>
            {' · '}
            {say('departure.settledAt')} <DateTime at={departure.settledAt} />
          </>
        )}
      </p>
      {departure.remark && (
        <p>
          {say('departure.remark')} {departure.remark}
        </p>
      )}
      {linked && <Link to={`/rounds/${departure.roundId}?tab=ranking`}>{say('departure.toRound')}</Link>}
      {open && (departure.own ? <p className="hint">{say('departure.own')}</p> : <Settle departure={departure} />)}
    </Panel>
  );
}

function Settle({ departure }: { departure: DepartureView }) {
  const say = useWords(roundWords);
  const [remark, setRemark] = useState('');
  const [missing, setMissing] = useState(false);
  const settling = useAct({
    perform: (confirmed: boolean) => settleDeparture(departure, confirmed, remark.trim()),
    refreshes: [departuresKey, roundsKey],
  });
  const giveBack = () => {
    setMissing(!remark.trim());
    if (remark.trim()) settling.mutate(false);
  };
  return (
    <div className="stack">
      <ProblemSummary problem={settling.error} />
      <label className="field">
        <span>{say('departure.opinion')}</span>
        <Input.TextArea
          rows={2}
          maxLength={1000}
          value={remark}
          status={missing ? 'error' : undefined}
          aria-invalid={missing}
          onChange={(event) => setRemark(event.target.value)}
        />
      </label>
      {missing && (
        <p className="sf-error" role="alert">
          {say('departure.opinionMissing')}
        </p>
      )}
      <div className="row">
        <Button type="primary" loading={settling.isPending} onClick={() => settling.mutate(true)}>
          {say('departure.confirm')}
        </Button>
        <Button loading={settling.isPending} onClick={giveBack}>
          {say('departure.return')}
        </Button>
      </div>
    </div>
  );
}
