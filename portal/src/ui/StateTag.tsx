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

const quietWhen: Record<string, Tone> = {
  'agreement.SUSPENDED': 'warn',
  'agreement.REVOKED': 'bad',
  'agreement-change.FILED': 'good',
  'agreement-change.APPROVED': 'good',
  'meeting.SIGNED': 'good',
  'meeting-item.LISTED': 'quiet',
  'meeting-item.VOTED': 'good',
  'assignment.SUBMITTED': 'good',
  'call.CLOSED': 'quiet',
  'notice.PENDING': 'warn',
  'entry.HELD': 'warn',
  'entry.REMOVED': 'bad',
  'entry.REPLACED': 'warn',
  'objection.FILED': 'warn',
  'objection.REFUSED': 'quiet',
  'objection.UPHELD': 'good',
  'objection.PARTLY_UPHELD': 'good',
  'objection.REJECTED': 'quiet',
  'objection.MOOT': 'quiet',
  'invitation.DECLINED': 'quiet',
  'invitation.LAPSED': 'quiet',
  'voucher.APPLIED': 'warn',
  'voucher.RESERVED': 'active',
  'voucher.CLAIMED': 'warn',
  'voucher.AUDITED': 'warn',
  'voucher.EXPIRED': 'quiet',
  'project.RECTIFYING': 'warn',
  'project.NOT_ACCEPTED': 'bad',
  'project.CONCLUDED': 'quiet',
  'project.TERMINATED': 'quiet',
  'project.REVOKED': 'bad',
  'loan.FILED': 'warn',
  'loan.FILING_REVOKED': 'bad',
  'loan.REPAID': 'good',
  'loan.SUBSIDY_PAID': 'good',
  'loan.OVERDUE': 'bad',
  'loan.SETTLED_LATE': 'quiet',
  'loan.LOSS_CERTIFIED': 'bad',
  'loan.RECOVERED': 'good',
  'facility.PROPOSED': 'warn',
  'facility.AGREED': 'quiet',
  'facility.DRAWN': 'good',
  'facility.ENDED': 'quiet',
  'equity.AGREED': 'quiet',
  'equity.TRIGGERED': 'warn',
  'equity.DECIDED': 'warn',
  'equity.HELD': 'good',
  'equity.EXITED': 'good',
  'equity.REPAID': 'good',
  'equity.RECOVERED': 'good',
  'equity.WAIVED': 'quiet',
  'equity.MATURED': 'warn',
  'equity.WRITTEN_OFF': 'bad',
  'equity.CLAWBACK': 'bad',
};

/** Which word and tone belong to a state; a state that the portal does not know yet is shown as it is. */
export function StateTag({ kind, state }: { kind: string; state: string }) {
  const say = useWords(stateWords);
  const key = `${kind}.${state}`;
  const known = (stateWords.keys as readonly string[]).includes(key);
  const label = known ? say(key as (typeof stateWords.keys)[number]) : state;
  return <Tag tone={quietWhen[key] ?? tones[state] ?? 'active'}>{label}</Tag>;
}
