import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList, type Todo } from '@/ui/TodoList';
import { readMyAgreements, agreementsKey } from '../agreement/agreements';
import { applicationsKey, readMine } from '../application/applications';
import { PublicState } from '../application/PublicState';
import { EDITABLE, type ApplicationSummary } from '../application/types';
import { partnershipsKey, readPartnerships } from '../partner/partners';
import { ApplicantTasks } from './ApplicantTasks';
import { MoneyComing } from './MoneyComing';
import { NewMessages } from './NewMessages';
import { QualifyingCalls } from './QualifyingCalls';
import { homeWords } from './words';

const SHOWN = 6;
const ENDED = new Set(['NOT_RECOMMENDED', 'FORMAL_REJECTED', 'WITHDRAWN']);

const hasEnded = ({ state, progress, owedBy }: ApplicationSummary) =>
  ENDED.has(state) || progress?.stage === 'DECLINED' || (owedBy === 'NOBODY' && !progress);

/** What is due first, then what is new, what comes, how things stand, and what could be begun. Each part reads once. */
export function ApplicantHome() {
  const mine = usePages([...applicationsKey, 'mine'], readMine);
  const agreements = usePages([...agreementsKey, 'mine'], readMyAgreements);
  const partnerships = usePages([...partnershipsKey, 'mine'], readPartnerships);
  return (
    <div className="columns is-main-side">
      <div>
        {mine.items ? (
          <>
            <ApplicantTasks
              applications={mine.items}
              agreements={agreements.items ?? []}
              partnerships={partnerships.items ?? []}
            />
            <Followed applications={mine.items} />
          </>
        ) : mine.error ? (
          <ProblemView problem={mine.error} onRetry={() => void mine.refetch()} />
        ) : (
          <ListSkeleton />
        )}
      </div>
      <div>
        <NewMessages />
        <MoneyComing agreements={agreements} />
        <QualifyingCalls />
      </div>
    </div>
  );
}

function Followed({ applications }: { applications: ApplicationSummary[] }) {
  const say = useWords(homeWords);
  const handedIn = applications.filter(({ state }) => !EDITABLE.has(state));
  return (
    <>
      <Follow title={say('running')} applications={handedIn.filter((one) => !hasEnded(one))} />
      <Follow title={say('ended')} applications={handedIn.filter(hasEnded)} />
    </>
  );
}

function Follow({ title, applications }: { title: string; applications: ApplicationSummary[] }) {
  const say = useWords(homeWords);
  const { of, title: callTitle } = useLocalised();
  if (applications.length === 0) return null;
  const todos: Todo[] = applications.slice(0, SHOWN).map((application) => ({
    id: application.id,
    href: `/applications/${application.id}`,
    what: application.title || say('untitled'),
    when: <PublicState application={application} />,
    more: of(application.nextStep) || callTitle({ titleZh: application.callTitleZh, titleEn: application.callTitleEn }),
  }));
  return (
    <section className="stack">
      <h2>{title}</h2>
      <TodoList todos={todos} />
    </section>
  );
}
