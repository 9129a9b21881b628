import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ListSkeleton } from '@/ui/Skeletons';
import { TodoList } from '@/ui/TodoList';
import { qualificationsQuery } from '../eligibility/eligibility';
import { homeWords } from './words';

const SHOWN = 5;

/** Open calls that an organisation of the reader may apply to, the next to close first. */
export function QualifyingCalls() {
  const say = useWords(homeWords);
  const { title } = useLocalised();
  const qualifications = useQuery(qualificationsQuery);
  return (
    <section className="stack">
      <h2>{say('qualifying')}</h2>
      <Loaded query={qualifications} skeleton={<ListSkeleton rows={3} />}>
        {(calls) =>
          calls.length ? (
            <TodoList
              todos={calls.slice(0, SHOWN).map((call) => ({
                id: call.callId,
                href: `/calls/${call.callId}`,
                what: title(call),
                when: <Deadline at={call.deadlineAt} />,
                more: <Money value={call.maxAward} />,
              }))}
            />
          ) : (
            <p className="faint">{say('noneQualifying')}</p>
          )
        }
      </Loaded>
      <p>
        <Link to="/calls">{say('allCalls')}</Link>
      </p>
    </section>
  );
}
