import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Page, Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { OpenRound } from './OpenRound';
import { readRounds, reviewCallsQuery, roundsKey } from './rounds';
import type { RoundView } from './types';
import { roundWords } from './words';

export function Component() {
  const say = useWords(roundWords);
  const { has } = useSession();
  const pages = usePages([...roundsKey, 'all'], readRounds);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        <span className="row">
          <Link to="/notices">{say('notices')}</Link>
          <Link to="/departures">{say('departure.pageTitle')}</Link>
          <Link to="/experts">{say('library')}</Link>
          <Link to="/ethics">{say('ethics')}</Link>
        </span>
      }
    >
      {has('officer') && <ReadyCalls />}
      <PagedList
        pages={pages}
        label={say('title')}
        columns={useColumns()}
        idOf={(round) => round.id}
        href={(round) => `/rounds/${round.id}`}
        empty={<EmptyState title={say('none')}>{say('noneText')}</EmptyState>}
      />
    </Page>
  );
}

function ReadyCalls() {
  const say = useWords(roundWords);
  const { title } = useLocalised();
  const { data: calls } = useQuery(reviewCallsQuery);
  const ready = calls?.filter((call) => call.closed && !call.roundId && call.applications > 0) ?? [];
  if (ready.length === 0) return null;
  return (
    <Panel title={say('ready')}>
      <ul className="lines">
        {ready.map((call) => (
          <li key={call.id}>
            <span>
              {title(call)} <span className="faint figures">{call.code}</span>
            </span>
            <span className="row">
              <span className="faint figures">
                {say('applications')} {call.applications}
              </span>
              <OpenRound call={call} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function useColumns(): Column<RoundView>[] {
  const say = useWords(roundWords);
  const { pick } = useLocalised();
  return [
    { key: 'call', title: say('call'), main: true, render: (round) => pick(round.callTitleZh, round.callTitleEn) },
    {
      key: 'code',
      title: say('callCode'),
      render: (round) => <span className="figures nowrap">{round.callCode}</span>,
    },
    { key: 'applications', title: say('applications'), align: 'end', render: (round) => round.applications },
    {
      key: 'progress',
      title: say('progress'),
      align: 'end',
      render: (round) => say('submittedOf', { done: round.submitted, all: round.assignments }),
    },
    { key: 'deadline', title: say('deadline'), render: (round) => <Deadline at={round.assessmentDeadlineAt} /> },
    { key: 'state', title: say('state'), render: (round) => <StateTag kind="round" state={round.state} /> },
  ];
}
