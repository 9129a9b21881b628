import type { Role } from '@/app/session/session';
import type { Choice, Step, StepField } from '@/ui/steps';
import type { VoucherState, VoucherView } from './vouchers';

const ISSUERS: Role[] = ['officer', 'finance-maker'];
const MAKER: Role[] = ['finance-maker'];
const CHECKER: Role[] = ['finance-checker'];
const HOLDER: Role[] = ['applicant'];

const text = (name: string): StepField => ({ name, kind: 'text' });
const day = (name: string): StepField => ({ name, kind: 'day' });
const money = (name: string): StepField => ({ name, kind: 'money' });
const reason: StepField = { name: 'reason', kind: 'long' };

const within =
  (...states: VoucherState[]) =>
  (voucher: VoucherView) =>
    states.includes(voucher.state);
const audited = (voucher: VoucherView) => voucher.state === 'AUDITED' && !voucher.auditedByYou;

interface Lists {
  pools: Choice[];
  providers: Choice[];
  regions: Choice[];
}

/** What can be done with a voucher; the service decides in the end. */
export const steps = ({ pools, providers, regions }: Lists): Step<VoucherView>[] => [
  {
    key: 'issue',
    path: '/issue',
    roles: ISSUERS,
    fields: [
      { name: 'poolCode', kind: 'choice', options: pools },
      money('amount'),
      { name: 'regionClass', kind: 'choice', options: regions },
      text('documentNo'),
    ],
    when: within('APPLIED'),
    initial: (voucher) => ({ amount: voucher.asked.amount, regionClass: voucher.regionClass }),
  },
  { key: 'refuse', path: '/refusal', roles: ISSUERS, fields: [reason], danger: true, when: within('APPLIED') },
  {
    key: 'reserve',
    path: '/reservation',
    roles: HOLDER,
    fields: [
      { name: 'providerId', kind: 'choice', options: providers },
      text('contractNo'),
      money('price'),
      day('signedOn'),
    ],
    when: within('ISSUED'),
  },
  {
    key: 'complete',
    path: '/service',
    roles: HOLDER,
    fields: [text('reportNo'), day('doneOn'), text('invoiceNo'), money('charged'), day('invoicedOn')],
    when: within('RESERVED'),
  },
  { key: 'claim', path: '/claim', roles: HOLDER, fields: [], when: within('SERVICE_DONE') },
  {
    key: 'correct',
    path: '/service',
    roles: HOLDER,
    fields: [text('reportNo'), day('doneOn'), text('invoiceNo'), money('charged'), day('invoicedOn')],
    when: within('SERVICE_DONE'),
    initial: ({ service }): Record<string, string> =>
      service
        ? {
            reportNo: service.reportNo,
            doneOn: service.doneOn,
            invoiceNo: service.invoiceNo,
            charged: service.charged.amount,
            invoicedOn: service.invoicedOn,
          }
        : {},
  },
  {
    key: 'cancel',
    path: '/reservation/cancellation',
    roles: HOLDER,
    fields: [reason],
    danger: true,
    when: within('RESERVED'),
  },
  {
    key: 'withdraw',
    path: '/withdrawal',
    roles: HOLDER,
    fields: [reason],
    danger: true,
    when: within('APPLIED', 'ISSUED'),
  },
  {
    key: 'audit',
    path: '/audit',
    roles: MAKER,
    fields: [money('granted'), { name: 'bonusBp', kind: 'whole' }, { name: 'check', kind: 'long' }],
    when: within('CLAIMED'),
    initial: ({ claimable }) => ({ granted: claimable?.amount ?? '', bonusBp: '0' }),
  },
  { key: 'sendBack', path: '/return', roles: MAKER, fields: [reason], danger: true, when: within('CLAIMED') },
  { key: 'reject', path: '/rejection', roles: MAKER, fields: [reason], danger: true, when: within('CLAIMED') },
  {
    key: 'pay',
    path: '/payment',
    roles: CHECKER,
    fields: [day('paidOn'), text('treasuryVoucherNo'), { ...text('bonusVoucherNo'), optional: true }],
    when: audited,
  },
  { key: 'returnAudit', path: '/audit/return', roles: CHECKER, fields: [reason], danger: true, when: audited },
];
