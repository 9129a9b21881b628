import { useWords } from '@/app/i18n/words';
import { Icon, type IconName } from './icons';
import { stateWords } from './state-words';

export type Tone = 'quiet' | 'active' | 'good' | 'warn' | 'bad';
const icons: Record<Tone, IconName> = { quiet: 'dot', active: 'clock', good: 'check', warn: 'warn', bad: 'bad' };

/** A word with a meaning: colour, icon and text always say the same. */
export function Tag({ tone, children }: { tone: Tone; children: React.ReactNode }) {
  return (
    <span className={`tag is-${tone}`}>
      <Icon name={icons[tone]} size={14} />
      {children}
    </span>
  );
}

const tones: Record<string, Tone> = {
  DRAFT: 'quiet',
  UPCOMING: 'quiet',
  PENDING: 'quiet',
  PLANNED: 'quiet',
  RELEASED: 'quiet',
  CLOSED: 'quiet',
  WITHDRAWN: 'quiet',
  VOIDED: 'quiet',
  DECLINE: 'quiet',
  NO_BID: 'quiet',
  DROPPED: 'quiet',
  CANCELLED: 'quiet',
  CALL_CANCELLED: 'quiet',
  SENT_BACK: 'warn',
  MERGED: 'quiet',
  CARRIED_OUT: 'good',
  UNVERIFIED: 'warn',
  RETURNED: 'warn',
  REFUSED: 'bad',
  NOT_RECOMMENDED: 'bad',
  FORMAL_REJECTED: 'bad',
  REJECTED: 'bad',
  TERMINATED: 'bad',
  VERIFIED: 'good',
  ACCEPTED: 'good',
  FORMAL_PASSED: 'good',
  COMPLETED: 'good',
  EFFECTIVE: 'good',
  CONFIRMED: 'good',
  PAID: 'good',
  AWARD: 'good',
  RESERVED: 'good',
  MATCHED: 'good',
};

const quietWhen: Record<string, Tone> = { 'assignment.SUBMITTED': 'good', 'call.CLOSED': 'quiet' };

/** Which word and tone belong to a state; a state that the portal does not know yet is shown as it is. */
export function StateTag({ kind, state }: { kind: string; state: string }) {
  const say = useWords(stateWords);
  const key = `${kind}.${state}`;
  const known = (stateWords.keys as readonly string[]).includes(key);
  const label = known ? say(key as (typeof stateWords.keys)[number]) : state;
  return <Tag tone={quietWhen[key] ?? tones[state] ?? 'active'}>{label}</Tag>;
}
