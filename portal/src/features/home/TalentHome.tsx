import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList } from '@/ui/TodoList';
import { needsQuery } from '../need/needs';
import { homeWords } from './words';

const tasks = { COLLECTED: 'screenNeed', SCREENED: 'publishNeed' } as const;

export function TalentHome() {
  const say = useWords(homeWords);
  const { title } = useLocalised();
  const needs = useQuery(needsQuery);
  return (
    <Loaded query={needs} skeleton={<ListSkeleton />}>
      {(all) => {
        const todos = all.flatMap((need) => {
          const task = tasks[need.state as keyof typeof tasks];
          return task
            ? [
                {
                  id: need.id,
                  href: `/needs/${need.id}`,
                  what: say(task, { title: title(need) }),
                  when: <Deadline at={need.deadlineAt} />,
                  more: need.ownerOrganisationName,
                },
              ]
            : [];
        });
        return (
          <section className="stack">
            <h2>{say('todo')}</h2>
            {todos.length ? (
              <TodoList todos={todos} />
            ) : (
              <EmptyState title={say('nothing')}>{say('talentNothing')}</EmptyState>
            )}
          </section>
        );
      }}
    </Loaded>
  );
}
