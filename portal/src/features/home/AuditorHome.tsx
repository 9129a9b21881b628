import { enumerate } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { EmptyState } from '@/ui/EmptyState';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList } from '@/ui/TodoList';
import { completenessQuery } from '../timeline/timelines';
import { timelineWords } from '../timeline/words';
import { homeWords } from './words';

/** What an auditor looks at first: applications whose facts are not all there. */
export function AuditorHome() {
  const say = useWords(homeWords);
  const words = useWords(timelineWords);
  const { of } = useLocalised();
  const { has } = useSession();
  const completeness = useQuery({ ...completenessQuery, enabled: has('auditor') });
  if (!has('auditor')) return <EmptyState title={say('adminNothing')}>{say('adminText')}</EmptyState>;
  return (
    <Loaded query={completeness} skeleton={<ListSkeleton />}>
      {(found) => {
        const todos = found.incomplete.map((one) => ({
          id: one.applicationId,
          href: `/timelines/${one.applicationId}`,
          what: one.title ?? one.number ?? one.applicationId,
          when: one.number,
          more: words('missing', { missing: enumerate(one.missing.map(of)) }),
        }));
        return (
          <>
            <div className={`notice-box ${todos.length ? 'is-warn' : 'is-good'}`}>
              <Icon name={todos.length ? 'warn' : 'check'} />
              <div>
                <strong>{words('completeness')}</strong>
                <p className="figures">{words('completeOf', { complete: found.complete, all: found.applications })}</p>
              </div>
            </div>
            <section className="stack">
              <h2>{words('lacking')}</h2>
              {todos.length ? <TodoList todos={todos} /> : <EmptyState title={words('allComplete')} />}
            </section>
          </>
        );
      }}
    </Loaded>
  );
}
