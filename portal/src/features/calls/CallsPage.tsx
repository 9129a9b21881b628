import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button } from 'antd';
import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { DateTime, Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Page } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { callsQuery } from './calls';
import { byUrgency, phaseOf, type Phase } from './phase';
import { useCallTerms } from './terms';
import type { CallSummary } from './types';
import { callWords } from './words';

export function Component() {
  const say = useWords(callWords);
  const officer = useSession().has('officer', 'admin');
  const [phase] = useFilter('phase', 'all');
  const calls = useQuery(callsQuery);
  const phases: Phase[] = officer
    ? ['OPEN', 'UPCOMING', 'DRAFT', 'CLOSED', 'CANCELLED']
    : ['OPEN', 'UPCOMING', 'CLOSED', 'CANCELLED'];
  const options = ['all' as const, ...phases].map((value) => ({ value, label: say(`phase.${value}`) }));
  return (
    <Page
      title={say(officer ? 'officerTitle' : 'title')}
      lead={say(officer ? 'officerLead' : 'lead')}
      actions={
        officer && (
          <Link to="/calls/new">
            <Button type="primary">{say('create')}</Button>
          </Link>
        )
      }
    >
      <FilterChips name="phase" label={say('filter')} options={options} fallback="all" />
      <Loaded query={calls} skeleton={<ListSkeleton />}>
        {(all) => <CallList all={all} phase={phase as Phase | 'all'} officer={officer} />}
      </Loaded>
    </Page>
  );
}

function CallList({ all, phase, officer }: { all: CallSummary[]; phase: Phase | 'all'; officer: boolean }) {
  const say = useWords(callWords);
  const columns = useColumns();
  const now = serverNow();
  const shown = all.filter((call) => phase === 'all' || phaseOf(call, now) === phase).sort(byUrgency(now));
  if (shown.length === 0) {
    return (
      <EmptyState title={say(all.length ? 'noMatch' : 'none')}>
        {!all.length && say(officer ? 'noneOfficer' : 'noneText')}
      </EmptyState>
    );
  }
  return (
    <DataList
      label={say('title')}
      columns={columns}
      items={shown}
      idOf={(call) => call.id}
      href={(call) => `/calls/${call.id}`}
      exportAs="calls"
    />
  );
}

function useColumns(): Column<CallSummary>[] {
  const say = useWords(callWords);
  const { title } = useLocalised();
  const terms = useCallTerms();
  return [
    { key: 'title', title: say('call'), main: true, render: title, text: title },
    {
      key: 'code',
      title: say('code'),
      render: (call) => <span className="figures nowrap">{call.code}</span>,
      text: (call) => call.code,
    },
    {
      key: 'instrument',
      title: say('instrument'),
      render: (call) => terms.instrument(call.instrument),
      text: (call) => call.instrument,
    },
    {
      key: 'max',
      title: say('maxAward'),
      align: 'end',
      render: (call) => <Money value={call.budget.maxAward} />,
      text: (call) => call.budget.maxAward.amount,
    },
    {
      key: 'deadline',
      title: say('deadlineAt'),
      render: (call) =>
        call.state === 'CANCELLED' ? <DateTime at={call.deadlineAt} /> : <Deadline at={call.deadlineAt} />,
      text: (call) => call.deadlineAt,
    },
    {
      key: 'phase',
      title: '',
      render: (call) => <StateTag kind="call" state={phaseOf(call, serverNow())} />,
      text: (call) => phaseOf(call, serverNow()),
    },
  ];
}
