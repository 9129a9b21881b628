import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime } from '@/ui/DateTime';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { Tag } from '@/ui/StateTag';
import { ledgerKey, movePeriod, periodsQuery, type Period } from './ledger';
import { ledgerWords } from './words';
import { lastYear, programmeDay, recentYears } from './years';

export function Periods() {
  const say = useWords(ledgerWords);
  const thisYear = String(lastYear());
  const [year] = useFilter('year', thisYear);
  const periods = useQuery(periodsQuery(year || thisYear));
  return (
    <>
      <p className="hint">{say('periodsText')}</p>
      <FilterChips
        name="year"
        label={say('year')}
        fallback={thisYear}
        options={recentYears().map((one) => ({ value: one, label: one }))}
      />
      <Loaded query={periods} skeleton={<ListSkeleton />}>
        {(found) => <Months periods={found} />}
      </Loaded>
    </>
  );
}

function Months({ periods }: { periods: Period[] }) {
  const say = useWords(ledgerWords);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say('periods')}>
      <table className="table is-small">
        <thead>
          <tr>
            <th scope="col">{say('month')}</th>
            <th scope="col">{say('state')}</th>
            <th scope="col">{say('history')}</th>
            <th scope="col">{say('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <Month key={period.month} period={period} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Month({ period }: { period: Period }) {
  const say = useWords(ledgerWords);
  const { of } = useLocalised();
  const { subject, has } = useSession();
  const closer = period.state === 'CLOSED' ? period.moves.at(-1)?.by.subject : undefined;
  const over = period.month < thisMonth();
  return (
    <tr>
      <th scope="row" className="figures">
        {period.month}
      </th>
      <td>
        <Tag tone={period.state === 'CLOSED' ? 'good' : 'quiet'}>{of(period.stateLabel)}</Tag>
      </td>
      <td>
        {period.moves.map((move) => (
          <div key={move.at} className="small">
            {say(move.closed ? 'closedBy' : 'reopenedBy')} · {move.by.name} · <DateTime at={move.at} /> · {move.reason}
          </div>
        ))}
      </td>
      <td>
        {period.state === 'OPEN' && over && has('finance-maker', 'finance-checker') && <Move period={period} />}
        {closer !== undefined &&
          (closer === subject ? (
            <span className="faint small">{say('ownClosing')}</span>
          ) : (
            has('finance-checker') && <Move period={period} />
          ))}
      </td>
    </tr>
  );
}

const thisMonth = () => programmeDay(serverNow()).slice(0, 7);

function Move({ period }: { period: Period }) {
  const say = useWords(ledgerWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const action = say(period.state === 'OPEN' ? 'closePeriod' : 'reopenPeriod');
  const act = useAct({
    perform: (text: string) => movePeriod(period, text),
    refreshes: [ledgerKey],
    onDone: () => {
      setOpen(false);
      setReason('');
    },
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {action}
      </Button>
      <Modal
        open={open}
        title={`${action} ${period.month}`}
        okText={action}
        okButtonProps={{ disabled: !reason.trim(), loading: act.isPending }}
        onOk={() => act.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={act.error} />
        <div className="field">
          <label htmlFor={`period-reason-${period.month}`}>{say('reason')}</label>
          <Input
            id={`period-reason-${period.month}`}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </div>
      </Modal>
    </>
  );
}
