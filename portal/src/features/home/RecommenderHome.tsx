import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList } from '@/ui/TodoList';
import { applicationsKey, readApplications } from '../application/applications';
import { Shares } from '../endorsement/Shares';
import { homeWords } from './words';

export function RecommenderHome() {
  const say = useWords(homeWords);
  const waiting = usePages([...applicationsKey, 'to-endorse'], readApplications({ state: 'SUBMITTED' }));
  if (waiting.error && !waiting.items)
    return <ProblemView problem={waiting.error} onRetry={() => void waiting.refetch()} />;
  if (!waiting.items) return <ListSkeleton />;
  const todos = waiting.items.map((application) => ({
    id: application.id,
    href: `/endorsements/${application.id}`,
    what: say('endorse', { title: application.title ?? '' }),
    when: (
      <span className="faint">
        {say('submittedAt')} <DateTime at={application.submittedAt} />
      </span>
    ),
    more: `${application.number ?? ''} · ${application.organisationName}`,
  }));
  return (
    <section className="stack">
      <Shares />
      <h2>{say('todo')}</h2>
      {todos.length ? (
        <TodoList todos={todos} />
      ) : (
        <EmptyState title={say('nothing')}>{say('recommenderNothing')}</EmptyState>
      )}
    </section>
  );
}
