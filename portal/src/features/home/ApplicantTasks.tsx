import { serverNow } from '@/api/clock';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Countdown, Day, Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Money } from '@/ui/Money';
import { TodoList, type Todo } from '@/ui/TodoList';
import type { AgreementView } from '../agreement/agreements';
import type { ApplicationSummary } from '../application/types';
import type { Partnership } from '../partner/partners';
import { partnerWords } from '../partner/words';
import { tasksOf, type Task } from './tasks';
import { homeWords } from './words';

interface ApplicantTasksProps {
  applications: ApplicationSummary[];
  agreements: AgreementView[];
  partnerships: Partnership[];
}

/** What the applicant has to do, with its deadline and what is left of it. */
export function ApplicantTasks({ applications, agreements, partnerships }: ApplicantTasksProps) {
  const say = useWords(homeWords);
  const todo = useTodo();
  const todos = tasksOf(applications, agreements, partnerships, serverNow()).map(todo);
  return (
    <section className="stack">
      <h2>{say('todo')}</h2>
      {todos.length ? (
        <TodoList todos={todos} />
      ) : (
        <EmptyState title={say('nothing')}>{say('applicantNothing')}</EmptyState>
      )}
    </section>
  );
}

function useTodo() {
  const say = useWords(homeWords);
  const sayPartner = useWords(partnerWords);
  const { title } = useLocalised();
  return (task: Task): Todo => {
    if (task.kind === 'sign') {
      const { id, number, amount, title: project } = task.agreement;
      return {
        id,
        href: `/agreements/${id}`,
        what: say('signAgreement', { title: project }),
        when: <Money value={amount} />,
        more: number,
      };
    }
    if (task.kind === 'partner') {
      const { partnerId, applicationId, state, leadName } = task.partnership;
      return {
        id: partnerId,
        href: `/applications/${applicationId}/parts/${partnerId}`,
        what: sayPartner(state === 'LAPSED' ? 'taskAgain' : 'task', {
          title: task.partnership.title || say('untitled'),
        }),
        when: <Deadline at={task.until} />,
        more: leadName,
      };
    }
    const { application, kind, until } = task;
    return {
      id: application.id,
      href: `/applications/${application.id}/edit`,
      what: say(kind === 'correct' ? 'correctApplication' : 'continueApplication', {
        title: application.title || say('untitled'),
      }),
      when:
        kind === 'correct' ? (
          <span className="deadline">
            <Day on={application.correctionDueOn} /> <Countdown until={until} />
          </span>
        ) : (
          <Deadline at={until} />
        ),
      more: title({ titleZh: application.callTitleZh, titleEn: application.callTitleEn }),
    };
  };
}
