import { useEffect, useState } from 'react';
import { serverNow } from '@/api/clock';
import { useWords } from '@/app/i18n/words';
import { Deadline } from '@/ui/DateTime';
import type { CallView } from '../calls/types';
import { deadlinePhase, type DeadlinePhase } from './deadline';
import { applicationWords } from './words';

/** Where the deadline stands by the server's clock, seen anew each second. */
export function useDeadlinePhase(call: Pick<CallView, 'deadlineAt' | 'graceSeconds'>): DeadlinePhase {
  const phase = () => deadlinePhase(call.deadlineAt, call.graceSeconds ?? 0, serverNow());
  const [seen, setSeen] = useState(phase);
  useEffect(() => {
    const timer = setInterval(() => setSeen(phase), 1000);
    return () => clearInterval(timer);
  });
  return seen;
}

/** The deadline, and what happens at it: nobody should learn that from a refusal. */
export function DeadlineRule({ call }: { call: Pick<CallView, 'deadlineAt' | 'graceSeconds'> }) {
  const say = useWords(applicationWords);
  const phase = useDeadlinePhase(call);
  const seconds = call.graceSeconds ?? 0;
  return (
    <div className={`deadline-rule is-${phase}`}>
      <p>
        <strong>{say('deadline')}</strong> <Deadline at={call.deadlineAt} />
      </p>
      <p className="small" role={phase === 'open' ? undefined : 'alert'}>
        {phase === 'open' && say(seconds ? 'deadlineGrace' : 'deadlineSharp', { seconds })}
        {phase === 'grace' && say('inGrace', { seconds })}
        {phase === 'over' && say('deadlineOver')}
      </p>
    </div>
  );
}
