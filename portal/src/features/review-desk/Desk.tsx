import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { StateTag } from '@/ui/StateTag';
import { TodoList, type Todo } from '@/ui/TodoList';
import { myAssignmentsQuery, myVoidedQuery, type VoidedView } from './assignments';
import { shown } from './total';
import type { AssignmentSummary } from './types';
import { deskWords } from './words';

export const isOpen = (assignment: Pick<AssignmentSummary, 'state'>) =>
  assignment.state === 'OPEN' || assignment.state === 'IN_PROGRESS';

/** What an expert has to review, by deadline, begun ones first; then what is done. */
export function Desk() {
  const assignments = useQuery(myAssignmentsQuery);
  return (
    <Loaded query={assignments} skeleton={<ListSkeleton />}>
      {(mine) => <Lists mine={mine} />}
    </Loaded>
  );
}

function Lists({ mine }: { mine: AssignmentSummary[] }) {
  const say = useWords(deskWords);
  const open = mine.filter(isOpen).sort(byDeadline);
  const finished = mine.filter((one) => one.state === 'SUBMITTED');
  const voided = useQuery(myVoidedQuery);
  if (mine.length === 0)
    return (
      <>
        <EmptyState title={say('nothing')}>{say('nothingText')}</EmptyState>
        <Link to="/meetings">{say('meetings')}</Link>
        <Voided voided={voided.data ?? []} />
      </>
    );
  return (
    <>
      <section className="stack">
        <div className="row spread">
          <h2>{say('open')}</h2>
          <Link to="/meetings">{say('meetings')}</Link>
          <span className="faint figures">
            {say('progress', { done: finished.length, all: open.length + finished.length })}
          </span>
        </div>
        <span className="meter" aria-hidden>
          <span style={{ width: `${(finished.length / Math.max(1, open.length + finished.length)) * 100}%` }} />
        </span>
        {open.length ? (
          <TodoList todos={open.map((one) => todo(one, say('assess', { title: one.applicationTitle })))} />
        ) : (
          <EmptyState title={say('allDone')} />
        )}
      </section>
      {finished.length > 0 && <Group title={say('done')} assignments={finished} />}
      <Voided voided={voided.data ?? []} />
    </>
  );
}

function Group({ title, assignments }: { title: string; assignments: AssignmentSummary[] }) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      <TodoList todos={assignments.map((one) => todo(one, one.applicationTitle))} />
    </section>
  );
}

/** What the expert keeps away from or what went to somebody else: its number and no more. */
function Voided({ voided }: { voided: VoidedView[] }) {
  const say = useWords(deskWords);
  if (voided.length === 0) return null;
  return (
    <section className="stack">
      <h2>{say('recused')}</h2>
      <ul className="lines">
        {voided.map((one) => (
          <li key={one.id} className="figures">
            {one.applicationNumber}
          </li>
        ))}
      </ul>
    </section>
  );
}

const byDeadline = (left: AssignmentSummary, right: AssignmentSummary) =>
  left.deadlineAt.localeCompare(right.deadlineAt) || left.state.localeCompare(right.state);

function todo(assignment: AssignmentSummary, what: string): Todo {
  return {
    id: assignment.id,
    href: `/reviews/${assignment.id}`,
    what,
    when: isOpen(assignment) ? (
      <Deadline at={assignment.deadlineAt} />
    ) : (
      <StateTag kind="assignment" state={assignment.state} />
    ),
    more: (
      <span className="row">
        <span className="figures">{assignment.applicationNumber}</span>
        {assignment.organisationName != null && <span>{assignment.organisationName}</span>}
        {assignment.total !== null && assignment.total !== undefined && (
          <strong className="figures">{shown(Number(assignment.total))}</strong>
        )}
      </span>
    ),
  };
}
