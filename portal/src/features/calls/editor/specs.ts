import type { CallDefinition } from '../types';
import type { editorWords } from './words';

export type EditorKey = (typeof editorWords.keys)[number];

/** One property of a part of a call, as a field to fill in. */
export interface Spec {
  /** JSON Pointer within the part. */
  at: string;
  label: EditorKey;
  kind:
    | 'text'
    | 'long'
    | 'code'
    | 'number'
    | 'money'
    | 'moment'
    | 'choice'
    | 'many'
    | 'flag'
    | 'texts'
    | 'share'
    /** A list of parts of its own. */
    | 'list'
    /** Names with simple values, of which the editor knows no more. */
    | 'entries';
  options?: readonly string[];
  /** Where the options come from when they are not the same for every call. */
  from?: 'places' | 'slots' | 'instruments' | 'indirectRules';
  /** Prefix of the words for the options; the option itself is shown without. */
  words?: string;
  /** What each element of a list consists of, and how a new one begins. */
  elements?: Elements;
}

export interface Elements {
  specs: readonly Spec[];
  fresh: (count: number) => unknown;
}

export const KINDS = ['ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'HOSPITAL', 'PARK', 'FUND_MANAGER'] as const;
const CLAUSES = [...Array.from({ length: 16 }, (_, index) => `${index + 1}`), '3.1', '3.2', '3.3', '3.4'];
export const MEDIA_TYPES = [
  'application/pdf',
  'image/png',
  'image/jpeg',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
] as const;

const titles: Spec[] = [
  { at: '/titleZh', label: 'titleZh', kind: 'text' },
  { at: '/titleEn', label: 'titleEn', kind: 'text' },
];
const words: Spec[] = [
  { at: '/zh', label: 'wordsZh', kind: 'long' },
  { at: '/en', label: 'wordsEn', kind: 'long' },
];
const code: Spec = { at: '/code', label: 'code', kind: 'text' };
const source: Spec = { at: '/source', label: 'source', kind: 'text' };

/** Performance targets (绩效目标) as a tree: dimensions, branches, targets. */
const TARGETS: Elements = {
  specs: [
    code,
    ...titles,
    {
      at: '/type',
      label: 'targetType',
      kind: 'choice',
      options: ['AT_LEAST', 'AT_MOST', 'EXACTLY', 'TEXT'],
      words: 'target',
    },
    { at: '/bound', label: 'bound', kind: 'code' },
    { at: '/unitZh', label: 'unitZh', kind: 'text' },
    { at: '/unitEn', label: 'unitEn', kind: 'text' },
    { at: '/required', label: 'targetRequired', kind: 'flag' },
  ],
  fresh: (count) => ({ code: `target${count + 1}`, titleZh: '', titleEn: '', type: 'AT_LEAST', required: true }),
};
const BRANCHES: Elements = {
  specs: [
    code,
    ...titles,
    { at: '/ownMost', label: 'ownMost', kind: 'number' },
    { at: '/targets', label: 'targets', kind: 'list', elements: TARGETS },
  ],
  fresh: (count) => ({ code: `branch${count + 1}`, titleZh: '', titleEn: '', targets: [] }),
};
const DIMENSIONS: Elements = {
  specs: [code, ...titles, { at: '/branches', label: 'branches', kind: 'list', elements: BRANCHES }],
  fresh: (count) => ({ code: `dimension${count + 1}`, titleZh: '', titleEn: '', branches: [] }),
};

const STAGES: Elements = {
  specs: [
    {
      at: '/kind',
      label: 'stageKind',
      kind: 'choice',
      options: ['CORRESPONDENCE', 'INTERVIEW', 'SITE_VISIT', 'PANEL'],
      words: 'stage',
    },
    { at: '/panelSize', label: 'stageSize', kind: 'number' },
    { at: '/quorum', label: 'stageQuorum', kind: 'number' },
    {
      at: '/order',
      label: 'stageOrder',
      kind: 'choice',
      options: ['GATE', 'COMBINED', 'REPLACES'],
      words: 'stageOrder',
    },
    { at: '/weightPercent', label: 'stageWeight', kind: 'number' },
  ],
  fresh: (count) => ({ kind: ['CORRESPONDENCE', 'INTERVIEW', 'SITE_VISIT', 'PANEL'][count] ?? 'PANEL' }),
};

const ANCHORS: Elements = {
  specs: [
    { at: '/from', label: 'anchorFrom', kind: 'number' },
    { at: '/zh', label: 'titleZh', kind: 'text' },
    { at: '/en', label: 'titleEn', kind: 'text' },
  ],
  fresh: () => ({ from: 0, zh: '', en: '' }),
};

export interface Part {
  id: string;
  label: EditorKey;
  /** Where the part is in the document; its specs are relative to it. */
  at: string;
  specs: Spec[];
  /** The part is a list of such. */
  fresh?: (count: number) => unknown;
  /** The part may be absent as a whole; this is how it begins. */
  begin?: () => unknown;
}

/** Everything of a call besides its form, in the order in which an officer thinks of it. */
export const PARTS: Part[] = [
  {
    id: 'basics',
    label: 'part.basics',
    at: '',
    specs: [
      code,
      ...titles,
      { at: '/clause', label: 'clause', kind: 'choice', options: CLAUSES },
      { at: '/instrument', label: 'instrument', kind: 'choice', from: 'instruments' },
      { at: '/regionCode', label: 'regionCode', kind: 'text' },
      { at: '/quota', label: 'quota', kind: 'number' },
      { at: '/leadDepartments', label: 'leadDepartments', kind: 'texts' },
      { at: '/responsibleDepartments', label: 'responsibleDepartments', kind: 'texts' },
    ],
  },
  {
    id: 'period',
    label: 'part.period',
    at: '',
    specs: [
      { at: '/opensAt', label: 'opensAt', kind: 'moment' },
      { at: '/deadlineAt', label: 'deadlineAt', kind: 'moment' },
      { at: '/graceSeconds', label: 'graceSeconds', kind: 'number' },
      { at: '/sealedUntilDeadline', label: 'sealedUntilDeadline', kind: 'flag' },
      { at: '/sandbox', label: 'sandbox', kind: 'flag' },
    ],
  },
  {
    id: 'money',
    label: 'part.money',
    at: '/budget',
    specs: [
      { at: '/poolCode', label: 'poolCode', kind: 'text' },
      { at: '/total/amount', label: 'total', kind: 'money' },
      { at: '/maxAward/amount', label: 'maxAward', kind: 'money' },
    ],
  },
  {
    id: 'eligibility',
    label: 'part.eligibility',
    at: '/eligibility',
    specs: [
      { at: '/organisationKinds', label: 'organisationKinds', kind: 'many', options: KINDS, words: 'kind' },
      { at: '/regionPrefix', label: 'regionPrefix', kind: 'text' },
      { at: '/maxPerOrganisation', label: 'maxPerOrganisation', kind: 'number' },
    ],
  },
  {
    id: 'conditions',
    label: 'part.conditions',
    at: '/eligibility/conditions',
    specs: [
      code,
      ...words,
      source,
      { at: '/when', label: 'when', kind: 'code' },
      { at: '/test', label: 'test', kind: 'code' },
      { at: '/value', label: 'value', kind: 'code' },
      { at: '/unit', label: 'unit', kind: 'choice', options: ['COUNT', 'FEN', 'SHARE', 'YEARS', 'DAYS', 'POINTS'] },
      { at: '/relation', label: 'relation', kind: 'choice', options: ['AT_LEAST', 'ABOVE', 'AT_MOST', 'BELOW'] },
      { at: '/threshold', label: 'threshold', kind: 'code' },
      { at: '/judgedBy', label: 'judgedBy', kind: 'text' },
    ],
    fresh: (count) => ({ code: `condition-${count + 1}`, zh: '', en: '', source: '', test: '' }),
  },
  {
    id: 'caps',
    label: 'part.caps',
    at: '/caps/rules',
    specs: [
      code,
      ...words,
      source,
      { at: '/per', label: 'per', kind: 'choice', options: ['PERSON', 'ORGANISATION'], words: 'per' },
      { at: '/roles', label: 'roles', kind: 'many', options: ['LEAD', 'CORE'], words: 'role' },
      { at: '/within', label: 'within', kind: 'choice', options: ['CALL', 'INSTRUMENT', 'ALL_CALLS'], words: 'within' },
      { at: '/years', label: 'years', kind: 'number' },
      { at: '/statuses', label: 'statuses', kind: 'many', options: ['APPLYING', 'SUPPORTED'], words: 'status' },
      { at: '/most', label: 'most', kind: 'number' },
    ],
    fresh: (count) => ({ code: `cap-${count + 1}`, zh: '', en: '', source: '', per: 'ORGANISATION', most: 1 }),
  },
  {
    id: 'capPeople',
    label: 'part.capPeople',
    at: '/caps/people',
    specs: [
      { at: '/role', label: 'role', kind: 'choice', options: ['LEAD', 'CORE'], words: 'role' },
      { at: '/pointer', label: 'peopleAt', kind: 'choice', from: 'places' },
      { at: '/key', label: 'peopleKey', kind: 'code' },
    ],
    fresh: () => ({ role: 'LEAD', pointer: '', key: 'email' }),
  },
  {
    id: 'recommendation',
    label: 'part.recommendation',
    at: '/recommendation',
    specs: [
      { at: '/required', label: 'recommendationRequired', kind: 'flag' },
      { at: '/deadlineAt', label: 'recommendationDeadline', kind: 'moment' },
      { at: '/quotaPerUnit', label: 'quotaPerUnit', kind: 'number' },
      { at: '/routeZh', label: 'routeZh', kind: 'long' },
      { at: '/routeEn', label: 'routeEn', kind: 'long' },
    ],
    begin: () => ({ required: true }),
  },
  {
    id: 'consortium',
    label: 'part.consortium',
    at: '/consortium',
    specs: [
      { at: '/at', label: 'partnersAt', kind: 'choice', from: 'places' },
      { at: '/membersMin', label: 'membersMin', kind: 'number' },
      { at: '/membersMax', label: 'membersMax', kind: 'number' },
      { at: '/kinds', label: 'memberKinds', kind: 'many', options: KINDS, words: 'kind' },
      { at: '/leadKinds', label: 'leadKinds', kind: 'many', options: KINDS, words: 'kind' },
      { at: '/shareMinBp', label: 'shareMin', kind: 'share' },
      { at: '/shareMaxBp', label: 'shareMax', kind: 'share' },
      { at: '/agreementSlot', label: 'agreementSlot', kind: 'choice', from: 'slots' },
    ],
    begin: () => ({ at: '', membersMin: 2, membersMax: 5 }),
  },
  {
    id: 'attachments',
    label: 'part.attachments',
    at: '/attachments',
    specs: [
      { at: '/slot', label: 'slot', kind: 'code' },
      ...titles,
      { at: '/required', label: 'fileRequired', kind: 'flag' },
      { at: '/mediaTypes', label: 'mediaTypes', kind: 'many', options: MEDIA_TYPES, words: 'media' },
      { at: '/maxBytes', label: 'maxBytes', kind: 'number' },
    ],
    fresh: (count) => ({
      slot: `file${count + 1}`,
      titleZh: '',
      titleEn: '',
      required: true,
      mediaTypes: ['application/pdf'],
      maxBytes: 10_485_760,
    }),
  },
  {
    id: 'template',
    label: 'part.template',
    at: '/budgetTemplate',
    specs: [
      { at: '/mode', label: 'mode', kind: 'choice', options: ['ITEMISED', 'LUMP_SUM'], words: 'mode' },
      { at: '/at', label: 'linesAt', kind: 'choice', from: 'places' },
      { at: '/indirectRules', label: 'indirectRules', kind: 'choice', from: 'indirectRules' },
      { at: '/commitmentSlot', label: 'commitmentSlot', kind: 'choice', from: 'slots' },
    ],
    begin: () => ({ mode: 'LUMP_SUM' }),
  },
  {
    id: 'heads',
    label: 'part.heads',
    at: '/budgetTemplate/heads',
    specs: [
      code,
      ...titles,
      { at: '/kind', label: 'headKind', kind: 'choice', options: ['EQUIPMENT', 'DIRECT', 'INDIRECT'], words: 'head' },
      { at: '/required', label: 'headRequired', kind: 'flag' },
      { at: '/helpZh', label: 'helpZh', kind: 'long' },
      { at: '/helpEn', label: 'helpEn', kind: 'long' },
    ],
    fresh: (count) => ({ code: `head${count + 1}`, titleZh: '', titleEn: '', kind: 'DIRECT', required: true }),
  },
  {
    id: 'indicators',
    label: 'part.indicators',
    at: '/indicators',
    specs: [
      { at: '/at', label: 'indicatorsAt', kind: 'choice', from: 'places' },
      { at: '/dimensions', label: 'dimensions', kind: 'list', elements: DIMENSIONS },
    ],
    begin: () => ({ at: '', dimensions: [DIMENSIONS.fresh(0)] }),
  },
  {
    id: 'review',
    label: 'part.review',
    at: '/review',
    specs: [
      { at: '/reviewsPerApplication', label: 'reviewsPerApplication', kind: 'number' },
      { at: '/panelSize', label: 'panelSize', kind: 'number' },
      { at: '/stages', label: 'stages', kind: 'list', elements: STAGES },
      { at: '/meeting/quorum', label: 'meetingQuorum', kind: 'number' },
      { at: '/meeting/approvalPercent', label: 'meetingApproval', kind: 'number' },
      { at: '/blindness', label: 'blindness', kind: 'choice', options: ['SINGLE', 'DOUBLE', 'OPEN'], words: 'blind' },
      {
        at: '/scoring/method',
        label: 'scoringMethod',
        kind: 'choice',
        options: ['MEAN_1', 'TRIMMED_MEAN_1', 'Z_SCORE_1', 'MIXED_MODEL_1'],
        words: 'scoring',
      },
      { at: '/scoring/wideSpread', label: 'wideSpread', kind: 'number' },
      {
        at: '/assignment/objective',
        label: 'assignmentObjective',
        kind: 'choice',
        options: ['SUM', 'FAIR', 'RANDOM'],
        words: 'objective',
      },
      { at: '/assignment/composition/technicalShareBp', label: 'technicalShare', kind: 'share' },
      { at: '/assignment/composition/financeMin', label: 'financeMin', kind: 'number' },
      { at: '/assignment/composition/outOfUnitShareBp', label: 'outOfUnitShare', kind: 'share' },
      { at: '/assignment/composition/outOfRegionShareBp', label: 'outOfRegionShare', kind: 'share' },
      {
        at: '/assignment/composition/outOfRegionLevel',
        label: 'outOfRegionLevel',
        kind: 'choice',
        options: ['PROVINCE', 'CITY'],
        words: 'region',
      },
      { at: '/assignment/composition/newShareBp', label: 'newShare', kind: 'share' },
      { at: '/assignment/composition/newWithinYears', label: 'newWithinYears', kind: 'number' },
      { at: '/assignment/composition/seniorShareBp', label: 'seniorShare', kind: 'share' },
      { at: '/assignment/composition/juniorShareBp', label: 'juniorShare', kind: 'share' },
      {
        at: '/ranking/departures',
        label: 'departures',
        kind: 'choice',
        options: ['CONFIRMED', 'NONE'],
        words: 'departures',
      },
      {
        at: '/ranking/tieBreak',
        label: 'tieBreak',
        kind: 'many',
        options: ['HEAVIEST_CRITERION', 'RAW_MEAN', 'NARROWER_SPREAD', 'SMALLER_REQUEST'],
        words: 'tieBreak',
      },
      { at: '/noticeWorkingDays', label: 'noticeWorkingDays', kind: 'number' },
    ],
  },
  {
    id: 'rubric',
    label: 'part.rubric',
    at: '/review/rubric',
    specs: [
      code,
      { at: '/labelZh', label: 'titleZh', kind: 'text' },
      { at: '/labelEn', label: 'titleEn', kind: 'text' },
      { at: '/weight', label: 'weight', kind: 'number' },
      { at: '/maxScore', label: 'maxScore', kind: 'number' },
      { at: '/mayNotApply', label: 'mayNotApply', kind: 'flag' },
      { at: '/anchors', label: 'anchors', kind: 'list', elements: ANCHORS },
    ],
    fresh: (count) => ({ code: `criterion${count + 1}`, labelZh: '', labelEn: '', weight: 10, maxScore: 10 }),
  },
  {
    id: 'formalChecks',
    label: 'part.formalChecks',
    at: '/formalChecks',
    specs: [code, ...words, source],
    fresh: (count) => ({ code: `check-${count + 1}`, zh: '', en: '' }),
  },
  {
    id: 'tranches',
    label: 'part.tranches',
    at: '/tranches',
    specs: [
      { at: '/no', label: 'trancheNo', kind: 'number' },
      ...titles,
      { at: '/shareBp', label: 'share', kind: 'share' },
    ],
    fresh: (count) => ({ no: count + 1, shareBp: 1000, titleZh: '', titleEn: '' }),
  },
  {
    id: 'milestones',
    label: 'part.milestones',
    at: '/milestones',
    specs: [
      code,
      ...titles,
      { at: '/afterMonths', label: 'afterMonths', kind: 'number' },
      { at: '/evidenceZh', label: 'evidenceZh', kind: 'long' },
      { at: '/evidenceEn', label: 'evidenceEn', kind: 'long' },
      { at: '/trancheNo', label: 'trancheNo', kind: 'number' },
    ],
    fresh: (count) => ({ code: `milestone${count + 1}`, titleZh: '', titleEn: '', afterMonths: 12 }),
  },
  {
    id: 'terms',
    label: 'part.terms',
    at: '/terms',
    specs: [{ at: '', label: 'termEntries', kind: 'entries' }],
    begin: () => ({}),
  },
  {
    id: 'basis',
    label: 'part.basis',
    at: '/basis',
    specs: [
      { at: '/titleZh', label: 'documentTitle', kind: 'text' },
      { at: '/documentNo', label: 'documentNo', kind: 'text' },
    ],
    fresh: () => ({ titleZh: '' }),
  },
];

/** The part that a pointer of the service lies in: the one that says most about it. */
export function partOf(pointer: string): Part | undefined {
  const matches = (part: Part) =>
    part.at === ''
      ? part.specs.some((spec) => pointer === spec.at || pointer.startsWith(`${spec.at}/`))
      : pointer === part.at || pointer.startsWith(`${part.at}/`);
  return PARTS.filter(matches).toSorted((one, other) => other.at.length - one.at.length)[0];
}

export const isAbsent = (definition: CallDefinition, part: Part) =>
  Boolean(part.begin) && (definition as unknown as Record<string, unknown>)[part.at.slice(1)] == null;
