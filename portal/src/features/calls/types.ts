import type { MoneyValue } from '@/ui/money';
import type { Schema } from '@/schema-form/schema';

export interface FormSection {
  code: string;
  titleZh: string;
  titleEn?: string | null;
  helpZh?: string | null;
  helpEn?: string | null;
}

export interface AttachmentSlot {
  slot: string;
  titleZh: string;
  titleEn?: string | null;
  required: boolean;
  mediaTypes: string[];
  maxBytes: number;
}

export interface RubricItem {
  code: string;
  labelZh: string;
  labelEn?: string | null;
  weight: number;
  maxScore: number;
}

/** What an officer writes: a call as data. */
export interface CallDefinition {
  code: string;
  titleZh: string;
  titleEn?: string | null;
  clause: string;
  instrument: string;
  leadDepartments: string[];
  responsibleDepartments: string[];
  opensAt: string;
  deadlineAt: string;
  graceSeconds: number;
  sandbox: boolean;
  needId?: string | null;
  budget: { poolCode: string; total: MoneyValue; maxAward: MoneyValue };
  form: {
    schema: Schema;
    sections: FormSection[];
    extract: Record<string, string>;
    personal?: string[];
  };
  attachments: AttachmentSlot[];
  eligibility: { organisationKinds: string[]; regionPrefix?: string | null };
  review: { reviewsPerApplication: number; rubric: RubricItem[]; noticeWorkingDays: number };
  tranches: { no: number; shareBp: number; titleZh: string; titleEn?: string | null }[];
  basis: { titleZh: string; documentNo: string }[];
}

export interface CallView extends CallDefinition {
  id: string;
  version: number;
  state: string;
  callVersion?: number;
  publishedAt?: string | null;
  closedAt?: string | null;
}

export type CallSummary = Omit<CallView, 'form' | 'attachments' | 'review' | 'tranches' | 'basis'> &
  Partial<Pick<CallView, 'form' | 'attachments' | 'review' | 'tranches' | 'basis'>>;
