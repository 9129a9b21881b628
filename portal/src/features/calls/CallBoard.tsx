import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { Money } from '@/ui/Money';
import { ProblemView } from '@/ui/ProblemView';
import { stateWords } from '@/ui/state-words';
import { applicationsByState } from '../application/applications';
import type { ApplicationSummary } from '../application/types';
import { CallStages } from './CallStages';
import { callWords } from './words';

const STAGES = [
  'SUBMITTED',
  'SENT_BACK',
  'RECOMMENDED',
  'RETURNED',
  'FORMAL_PASSED',
  'FORMAL_REJECTED',
  'WITHDRAWN',
] as const;
const SHOWN = 20;

/** Applications of one call by stage, each stage a column that leads on to its applications. */
export function CallBoard({ callId }: { callId: string }) {
  return (
    <>
      <CallStages callId={callId} />
      <Columns callId={callId} />
    </>
  );
}

function Columns({ callId }: { callId: string }) {
  const say = useWords(callWords);
  const states = useWords(stateWords);
  const stages = useQueries({ queries: STAGES.map((state) => applicationsByState(callId, state)) });
  const problem = stages.find((stage) => stage.error)?.error;
  if (problem) return <ProblemView problem={problem} onRetry={() => stages.forEach((stage) => void stage.refetch())} />;
  return (
    <div className="board">
      {STAGES.map((state, index) => {
        const page = stages[index]?.data;
        return (
          <section
            key={state}
            className={`board-stage${page?.items.length === 0 ? ' is-empty' : ''}`}
            aria-busy={!page}
          >
            <h3>
              {states(`application.${state}`)}{' '}
              <span className="count">{page ? page.items.length + (page.nextCursor ? '+' : '') : '…'}</span>
            </h3>
            {page?.items.length === 0 && <p className="faint small">{say('noApplications')}</p>}
            <ul>
              {page?.items.slice(0, SHOWN).map((application) => (
                <Card key={application.id} application={application} />
              ))}
            </ul>
            {page && page.items.length > SHOWN && <p className="faint small">{say('boardMore', { count: SHOWN })}</p>}
          </section>
        );
      })}
    </div>
  );
}

function Card({ application }: { application: ApplicationSummary }) {
  return (
    <li className="board-card">
      <Link to={`/applications/${application.id}`}>{application.title || application.number}</Link>
      <span className="small faint figures">{application.number}</span>
      <span className="small">{application.organisationName}</span>
      {application.requested && (
        <span className="small">
          <Money value={application.requested} />
        </span>
      )}
    </li>
  );
}
