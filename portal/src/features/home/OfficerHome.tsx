import { useQuery } from '@tanstack/react-query';
import { serverNow } from '@/api/clock';
import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { DateTime, Deadline } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList, type Todo } from '@/ui/TodoList';
import { applicationsKey, readApplications } from '../application/applications';
import { callsQuery } from '../calls/calls';
import { byUrgency, phaseOf } from '../calls/phase';
import { proofsKey, readProofs } from '../proof/proofs';
import { departuresKey, readDepartures } from '../round/rounds';
import { homeWords } from './words';

const SOON_MS = 7 * 86_400_000;

export function OfficerHome() {
  const say = useWords(homeWords);
  const { title } = useLocalised();
  const waiting = usePages([...applicationsKey, 'waiting'], readApplications({ state: 'RECOMMENDED' }));
  const unverified = usePages([...proofsKey, 'queue', 'HANDED_IN'], readProofs('HANDED_IN'));
  const passedOver = usePages([...departuresKey, 'waiting'], readDepartures({ open: true }));
  const calls = useQuery(callsQuery);
  return (
    <Loaded query={calls} skeleton={<ListSkeleton />}>
      {(all) => {
        const now = serverNow();
        const steering: Todo[] = [...all].sort(byUrgency(now)).flatMap((call): Todo[] => {
          const phase = phaseOf(call, now);
          const closing = phase === 'OPEN' && Date.parse(call.deadlineAt) - now < SOON_MS;
          if (phase !== 'DRAFT' && !closing) return [];
          const what = say(phase === 'DRAFT' ? 'publishDraft' : 'closingCall', { title: title(call) });
          return [
            { id: call.id, href: `/calls/${call.id}`, what, when: <Deadline at={call.deadlineAt} />, more: call.code },
          ];
        });
        const checks: Todo[] = (waiting.items ?? []).slice(0, 20).map((application) => ({
          id: application.id,
          href: `/formal-checks/${application.id}`,
          what: say('checkApplications', { title: application.title ?? '' }),
          when: (
            <span className="faint">
              {say('submittedAt')} <DateTime at={application.submittedAt} />
            </span>
          ),
          more: `${application.number ?? ''} · ${application.organisationName}`,
        }));
        const proofs: Todo[] = (unverified.items ?? []).slice(0, 20).map((proof) => ({
          id: proof.id,
          href: `/proofs/${proof.id}`,
          what: say('verifyOwner', { name: proof.organisationNameZh }),
          when: proof.handedInAt != null && <DateTime at={proof.handedInAt} />,
          more: proof.claimantName,
        }));
        const confirmations: Todo[] = (passedOver.items ?? [])
          .filter((departure) => !departure.own)
          .slice(0, 20)
          .map((departure) => ({
            id: departure.id,
            href: '/departures',
            what: say('confirmDeparture', { title: departure.title }),
            when: <DateTime at={departure.proposedAt} />,
            more: `${departure.number} · ${departure.organisationName}`,
          }));
        const todos = [...confirmations, ...checks, ...proofs, ...steering];
        return (
          <section className="stack">
            <h2>{say('todo')}</h2>
            {todos.length ? (
              <TodoList todos={todos} />
            ) : (
              <EmptyState title={say('nothing')}>{say('officerNothing')}</EmptyState>
            )}
            <p className="small">
              <Link to="/clauses">{say('progress')}</Link>
            </p>
          </section>
        );
      }}
    </Loaded>
  );
}
