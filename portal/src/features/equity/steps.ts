import type { Role } from '@/app/session/session';
import type { EquityState, EquityView } from './equity';

/** A field of a dialog. */
export interface Field {
  name: string;
  kind: 'text' | 'long' | 'day' | 'money' | 'whole' | 'choice' | 'yes' | 'list';
  optional?: boolean;
  /** Of a choice. */
  options?: readonly string[];
  /** Of each line of a list. */
  fields?: Field[];
  /** Lines of a list at least. */
  least?: number;
}

/** Something that people do with an instrument. */
export interface Step {
  key: string;
  path: string;
  roles: Role[];
  fields: Field[];
  /** What is sent beside the fields. */
  fixed?: Record<string, unknown>;
  danger?: boolean;
  when: (instrument: EquityView) => boolean;
}

const FINANCE: Role[] = ['finance-maker', 'finance-checker'];
const HOLDERS = ['FOUNDER', 'EMPLOYEES', 'PERSON', 'ORGANISATION', 'FUND'] as const;
const PAPERS = [
  'CALL_AND_RULES',
  'EXPERT_OPINIONS',
  'MINUTES',
  'MILESTONE_REPORTS',
  'MONITORING',
  'NO_PRIVATE_GAIN',
  'AUDIT',
  'LOSS_VALUATION',
] as const;
const METHODS = [
  'TEAM_BUY_BACK',
  'HOLDER_BUY',
  'AGREEMENT_TRANSFER',
  'EXCHANGE',
  'LISTED_SALE',
  'MERGER',
  'CAPITAL_REDUCTION',
  'LIQUIDATION',
] as const;

const text = (name: string): Field => ({ name, kind: 'text' });
const long = (name: string): Field => ({ name, kind: 'long' });
const day = (name: string): Field => ({ name, kind: 'day' });
const money = (name: string): Field => ({ name, kind: 'money' });
const holder: Field[] = [text('name'), text('code'), { name: 'kind', kind: 'choice', options: HOLDERS }];
const concert: Field = { ...text('concertParty'), optional: true };

const price: Field[] = [
  { name: 'basis', kind: 'choice', options: ['ROUND', 'APPRAISAL'] },
  text('documentNo'),
  money('preMoney'),
  { name: 'investors', kind: 'list', fields: [...holder, concert, money('amount')] },
];

const within =
  (...states: EquityState[]) =>
  (instrument: EquityView) =>
    states.includes(instrument.state);
const some = (amount: { amount: string }) => /[1-9]/.test(amount.amount);
const waitsForYou = (state: EquityState) => (instrument: EquityView) =>
  instrument.state === state && !instrument.proposedByYou;

const PRICING: EquityState[] = ['VALUING', 'DECIDED', 'CONVERTING', 'EXITING'];
export const ENDED: EquityState[] = ['EXITED', 'REPAID', 'WAIVED', 'WRITTEN_OFF', 'RECOVERED'];

/** Money that is invested when it is paid is to be priced from the first day on. */
const unpriced = (one: EquityView) => one.state === 'VALUING' && !one.valuation;
const outstanding = (one: EquityView) => [one.claim, one.due, one.cost].some(some);

const settled = (instrument: EquityView) => instrument.legalSteps.every((step) => step.documentNo);

/** Stating the holders has its place beside the cap table. */
export const capTableStep: Step = {
  key: 'capTable',
  path: '/cap-tables',
  roles: ['applicant', 'officer'],
  fields: [
    day('asOf'),
    text('documentNo'),
    {
      name: 'holdings',
      kind: 'list',
      least: 1,
      fields: [...holder, concert, { name: 'subscribed', kind: 'whole' }, { name: 'paidIn', kind: 'whole' }],
    },
  ],
  when: (one) => (!PRICING.includes(one.state) || unpriced(one)) && !ENDED.includes(one.state),
};

/** Each legal step has its place in the checklist. */
export const legalStep = (step: string): Step => ({
  key: 'legal',
  path: `/legal-steps/${step}`,
  roles: ['officer'],
  fields: [
    text('documentNo'),
    day('on'),
    ...(step === 'RESOLUTION'
      ? ([
          { name: 'votesFor', kind: 'whole' },
          { name: 'votes', kind: 'whole' },
        ] as Field[])
      : []),
  ],
  when: within('CONVERTING'),
});

/** In the order in which they are offered; the first that is possible is the one to take next. */
export const steps = (instrument: EquityView): Step[] => [
  {
    key: 'confirm',
    path: '/decision/judgement',
    roles: ['officer'],
    fields: [long('reason')],
    fixed: { approved: true },
    when: waitsForYou('DECIDED'),
  },
  {
    key: 'refuse',
    path: '/decision/judgement',
    roles: ['officer'],
    fields: [long('reason')],
    fixed: { approved: false },
    when: waitsForYou('DECIDED'),
  },
  {
    key: 'valuation',
    path: '/valuation',
    roles: ['officer'],
    fields: price,
    when: (one) => one.state === 'TRIGGERED' || unpriced(one),
  },
  {
    key: 'decision',
    path: '/decision',
    roles: ['officer'],
    fields: [
      { name: 'outcome', kind: 'choice', options: ['CONVERT', 'DEFER', 'WAIVE'] },
      { ...money('amount'), optional: true },
      text('minutesNo'),
      long('reason'),
    ],
    when: within('VALUING'),
  },
  {
    key: 'register',
    path: '/registration',
    roles: ['officer'],
    fields: [day('registeredOn'), text('registerNo')],
    when: (one) => one.state === 'CONVERTING' && settled(one),
  },
  {
    key: 'receiveExit',
    path: '/exit/receipt',
    roles: FINANCE,
    fields: [day('receivedOn'), text('receiptNo')],
    when: within('EXITING'),
  },
  {
    key: 'repay',
    path: '/repayments',
    roles: FINANCE,
    fields: [money('amount'), day('receivedOn'), text('receiptNo')],
    when: (one) => ['REPAYING', 'HELD', 'EXITING'].includes(one.state) && some(one.due),
  },
  {
    key: 'recover',
    path: '/recoveries',
    roles: FINANCE,
    fields: [money('amount'), day('receivedOn'), text('receiptNo')],
    when: within('CLAWBACK'),
  },
  {
    key: 'confirmLoss',
    path: '/loss/judgement',
    roles: ['officer'],
    fields: [text('decisionNo'), long('reason')],
    fixed: { diligent: true },
    when: waitsForYou('LOSS_REVIEW'),
  },
  {
    key: 'refuseLoss',
    path: '/loss/judgement',
    roles: ['officer'],
    fields: [text('decisionNo'), long('reason')],
    fixed: { diligent: false },
    when: waitsForYou('LOSS_REVIEW'),
  },
  {
    key: 'report',
    path: '/reports',
    roles: ['applicant'],
    fields: [text('documentNo'), long('summary')],
    when: within('DISBURSED', 'MONITORED', 'EXTENDED', 'HELD'),
  },
  {
    key: 'accept',
    path: '/milestones',
    roles: ['officer'],
    fields: [text('documentNo'), long('summary')],
    when: within('MONITORED', 'EXTENDED', 'HELD'),
  },
  {
    key: 'trigger',
    path: '/trigger',
    roles: ['applicant', 'officer'],
    fields: [
      { name: 'trigger', kind: 'choice', options: instrument.terms.triggers },
      day('happenedOn'),
      text('documentNo'),
      { ...money('raised'), optional: true },
      { ...text('stableStageEvidence'), optional: !instrument.terms.stableStage },
    ],
    when: (one) => ['DISBURSED', 'MONITORED', 'EXTENDED', 'HELD'].includes(one.state) && some(one.claim),
  },
  {
    key: 'exit',
    path: '/exit',
    roles: ['officer'],
    fields: [
      { name: 'method', kind: 'choice', options: METHODS },
      { name: 'capital', kind: 'whole' },
      day('on'),
      money('price'),
      { ...money('appraised'), optional: true },
      text('documentNo'),
      { name: 'buyer', kind: 'list', fields: holder },
      { ...day('notifiedOn'), optional: true },
      { name: 'waived', kind: 'yes' },
    ],
    when: within('HELD'),
  },
  {
    key: 'repaymentPlan',
    path: '/repayment-plan',
    roles: ['officer'],
    fields: [text('documentNo'), { name: 'instalments', kind: 'list', least: 1, fields: [day('on'), money('amount')] }],
    when: within('MATURED'),
  },
  {
    key: 'extend',
    path: '/extension',
    roles: ['officer'],
    fields: [{ name: 'months', kind: 'whole' }, text('documentNo'), long('reason')],
    when: (one) => ['MONITORED', 'MATURED'].includes(one.state) && !one.extended,
  },
  {
    key: 'revalue',
    path: '/valuation',
    roles: ['officer'],
    fields: price,
    when: (one) => one.state === 'VALUING' && !unpriced(one),
  },
  {
    key: 'returnTrigger',
    path: '/trigger/return',
    roles: ['officer'],
    fields: [long('reason')],
    when: within('TRIGGERED'),
  },
  {
    key: 'abandon',
    path: '/conversion/abandonment',
    roles: ['officer'],
    fields: [long('reason')],
    when: within('CONVERTING'),
  },
  {
    key: 'withdrawExit',
    path: '/exit/withdrawal',
    roles: ['officer'],
    fields: [long('reason')],
    when: within('EXITING'),
  },
  {
    key: 'loss',
    path: '/loss',
    roles: ['officer'],
    fields: [
      long('cause'),
      {
        name: 'papers',
        kind: 'list',
        fields: [{ name: 'paper', kind: 'choice', options: PAPERS }, text('documentNo'), day('on')],
      },
    ],
    danger: true,
    when: (one) => ['MONITORED', 'EXTENDED', 'MATURED', 'REPAYING', 'HELD'].includes(one.state) && outstanding(one),
  },
  {
    key: 'fault',
    path: '/fault',
    roles: ['officer'],
    fields: [text('noticeNo'), text('decisionNo'), long('reason')],
    danger: true,
    when: (one) => one.state !== 'AGREED' && one.state !== 'CLAWBACK' && !ENDED.includes(one.state) && outstanding(one),
  },
];
