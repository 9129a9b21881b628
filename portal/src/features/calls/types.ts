import type { components } from '@/api/generated/applicant';
import type { Optional } from '@/api/optional';
import type { Schema } from '@/schema-form/schema';

type Schemas = components['schemas'];

export type FormSection = Optional<Schemas['SectionTitle'], 'titleEn' | 'helpZh' | 'helpEn'>;
export type AttachmentSlot = Required<Schemas['AttachmentSlot']>;
export type RubricItem = Required<Omit<Schemas['Criterion'], 'mayNotApply' | 'anchors'>> & {
  /** Whether an expert may leave it out; its weight then goes to the others. */
  mayNotApply?: boolean | null;
  /** What its levels stand for, the lowest first. */
  anchors?: { from: number; zh: string; en: string }[] | null;
};

/** What a call demands of those who apply; the expressions are the service's business. */
export interface Condition {
  code: string;
  zh: string;
  en: string;
  source?: string | null;
  allOf?: Condition[];
  anyOf?: Condition[];
}

export type BudgetTemplate = Schemas['BudgetTemplate'];
export type IndirectRules = Required<Schemas['IndirectRules']> & { bands: Required<Schemas['IndirectBand']>[] };
export type IndicatorBranch = Schemas['IndicatorBranch'];
export type IndicatorTarget = Schemas['IndicatorTarget'];

/** What an officer writes: a call as data. */
export type CallDefinition = Omit<
  Schemas['CallDefinition'],
  'form' | 'attachments' | 'eligibility' | 'review' | 'tranches'
> & {
  eligibility: Omit<Schemas['Eligibility'], 'conditions'> & { conditions?: Condition[] | null };
  form: { schema: Schema; sections: FormSection[]; extract: Schemas['Extract']; personal: string[] };
  attachments: AttachmentSlot[];
  review: Omit<Schemas['Review'], 'reviewsPerApplication' | 'rubric' | 'noticeWorkingDays'> & {
    reviewsPerApplication: number;
    rubric: RubricItem[];
    noticeWorkingDays: number;
  };
  tranches: Required<Schemas['Tranche']>[];
};

export type AmendmentKind = Schemas['AmendmentKind'];
export type Amendment = Required<Schemas['AmendmentView']>;

export type CallView = CallDefinition & {
  id: string;
  version: number;
  callVersion: number;
  state: Schemas['CallPhase'];
  /** Known once the call is closed or cancelled. */
  applications?: number | null;
  /** Oldest first. */
  amendments: Amendment[];
  cancellation?: Required<Schemas['Cancellation']> | null;
};

/** A call as an application is bound to it; `newest` is higher once the call was amended since. */
export type BoundCall = CallView & { newest: number };

export type CallSummary = Optional<Schemas['CallSummary'], 'needId' | 'applications'>;
