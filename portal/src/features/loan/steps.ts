import type { Role } from '@/app/session/session';
import type { Choice, Step, StepField } from '@/ui/steps';
import type { LoanState, LoanView } from './loans';

const OFFICER: Role[] = ['officer'];
const MAKER: Role[] = ['finance-maker'];
const CHECKER: Role[] = ['finance-checker'];

const text = (name: string): StepField => ({ name, kind: 'text' });
const day = (name: string): StepField => ({ name, kind: 'day' });
const money = (name: string): StepField => ({ name, kind: 'money' });
const reason: StepField = { name: 'reason', kind: 'long' };
const document = text('documentNo');

const within =
  (...states: LoanState[]) =>
  (loan: LoanView) =>
    states.includes(loan.state);
const unconfirmed = (loan: LoanView) => !loan.confirmedOn && within('FILED', 'OVERDUE')(loan);
const granted = (loan: LoanView) => within('SUBSIDY_GRANTED', 'COMPENSATION_GRANTED')(loan) && !loan.grantedByYou;

/** What can be done with a loan; the service decides in the end. */
export const steps = (pools: Choice[], levels: Choice[]): Step<LoanView>[] => {
  const pool: StepField = { name: 'poolCode', kind: 'choice', options: pools };
  return [
    {
      key: 'confirm',
      path: '/confirmation',
      roles: OFFICER,
      fields: [{ ...text('registrationNo'), optional: true }, { ...text('creditReportNo'), optional: true }, day('on')],
      when: unconfirmed,
    },
    {
      key: 'repay',
      path: '/repayment',
      roles: OFFICER,
      fields: [day('repaidOn'), money('interestPaid'), document],
      when: within('CONFIRMED'),
    },
    {
      key: 'certify',
      path: '/loss',
      roles: OFFICER,
      fields: [money('principal'), document],
      when: (loan) => loan.state === 'OVERDUE' && Boolean(loan.confirmedOn),
      initial: (loan) => ({ principal: loan.shares?.loss.amount ?? '' }),
    },
    { key: 'settle', path: '/settlement', roles: OFFICER, fields: [day('on'), document], when: within('OVERDUE') },
    {
      key: 'overdue',
      path: '/overdue',
      roles: OFFICER,
      fields: [day('on'), money('principal'), document],
      danger: true,
      when: within('FILED', 'CONFIRMED'),
    },
    { key: 'claim', path: '/subsidy-claim', roles: ['applicant'], fields: [], when: within('REPAID') },
    { key: 'subsidise', path: '/subsidy', roles: MAKER, fields: [pool, document], when: within('SUBSIDY_CLAIMED') },
    {
      key: 'refuse',
      path: '/subsidy-claim/refusal',
      roles: MAKER,
      fields: [reason],
      danger: true,
      when: within('SUBSIDY_CLAIMED'),
    },
    {
      key: 'compensate',
      path: '/compensation',
      roles: MAKER,
      fields: [pool, { name: 'level', kind: 'choice', options: levels }, document],
      when: within('LOSS_CERTIFIED'),
    },
    {
      key: 'pay',
      path: '/payment',
      roles: CHECKER,
      fields: [day('paidOn'), text('treasuryVoucherNo')],
      when: granted,
    },
    { key: 'returnGrant', path: '/grant/return', roles: CHECKER, fields: [reason], danger: true, when: granted },
    {
      key: 'recover',
      path: '/recoveries',
      roles: ['finance-maker', 'finance-checker'],
      fields: [money('amount'), day('receivedOn'), text('receiptNo')],
      when: within('COMPENSATED'),
    },
  ];
};
