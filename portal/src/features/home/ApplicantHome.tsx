import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { serverNow } from '@/api/clock';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList, type Todo } from '@/ui/TodoList';
import { applicationsKey, readMine } from '../application/applications';
import { PublicState } from '../application/PublicState';
import { EDITABLE, type ApplicationSummary } from '../application/types';
import { callsQuery } from '../calls/calls';
import { byUrgency, phaseOf } from '../calls/phase';
import type { CallSummary } from '../calls/types';
import { homeWords } from './words';

const SHOWN = 6;
const ENDED = new Set(['NOT_RECOMMENDED', 'FORMAL_REJECTED', 'WITHDRAWN']);

const hasEnded = ({ state, progress }: ApplicationSummary) => ENDED.has(state) || progress?.stage === 'DECLINED';

export function ApplicantHome() {
  const mine = usePages([...applicationsKey, 'mine'], readMine);
  const calls = useQuery(callsQuery);
  return (
    <Loaded query={calls} skeleton={<ListSkeleton />}>
      {(all) => (mine.items ? <Tasks applications={mine.items} calls={all} /> : <ListSkeleton />)}
    </Loaded>
  );
}

function Tasks({ applications, calls }: { applications: ApplicationSummary[]; calls: CallSummary[] }) {
  const say = useWords(homeWords);
  const { of, title } = useLocalised();
  const callOf = (application: ApplicationSummary) => calls.find((call) => call.id === application.callId);
  const open = applications.filter((application) => EDITABLE.has(application.state));
  const handedIn = applications.filter((application) => !EDITABLE.has(application.state));
  const todos: Todo[] = open.map((application) => {
    const call = callOf(application);
    const name = application.title || say('untitled');
    return {
      id: application.id,
      href: `/applications/${application.id}/edit`,
      what: say(application.state === 'RETURNED' ? 'correctApplication' : 'continueApplication', { title: name }),
      when: call && <Deadline at={call.deadlineAt} />,
      more: call && title(call),
    };
  });
  const followed = (some: ApplicationSummary[]): Todo[] =>
    some.slice(0, SHOWN).map((application) => ({
      id: application.id,
      href: `/applications/${application.id}`,
      what: application.title,
      when: <PublicState application={application} />,
      more: <>{of(application.nextStep) || application.number}</>,
    }));
  const running = followed(handedIn.filter((application) => !hasEnded(application)));
  const ended = followed(handedIn.filter(hasEnded));
  return (
    <>
      <section className="stack">
        <h2>{say('todo')}</h2>
        {todos.length ? (
          <TodoList todos={todos} />
        ) : (
          <EmptyState title={say('nothing')}>{say('applicantNothing')}</EmptyState>
        )}
      </section>
      {running.length > 0 && (
        <section className="stack">
          <h2>{say('running')}</h2>
          <TodoList todos={running} />
        </section>
      )}
      {ended.length > 0 && (
        <section className="stack">
          <h2>{say('ended')}</h2>
          <TodoList todos={ended} />
        </section>
      )}
      <OpenCalls calls={calls} />
    </>
  );
}

function OpenCalls({ calls }: { calls: CallSummary[] }) {
  const say = useWords(homeWords);
  const { title } = useLocalised();
  const now = serverNow();
  const open = calls.filter((call) => phaseOf(call, now) === 'OPEN').sort(byUrgency(now));
  if (open.length === 0) return null;
  const todos = open.slice(0, 5).map((call) => ({
    id: call.id,
    href: `/calls/${call.id}`,
    what: title(call),
    when: <Deadline at={call.deadlineAt} />,
    more: <Money value={call.budget.maxAward} />,
  }));
  return (
    <section className="stack">
      <h2>{say('openCalls')}</h2>
      <TodoList todos={todos} />
      <Link to="/calls">{say('allCalls')}</Link>
    </section>
  );
}
