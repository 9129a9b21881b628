import type { components } from '@/api/generated/review';
import type { Optional } from '@/api/optional';
import type { MoneyValue } from '@/ui/money';
import type { FormSection, RubricItem } from '../calls/types';

type Schemas = components['schemas'];
export type AssignmentState = Schemas['AssignmentState'];

export type AssignmentSummary = Optional<
  Schemas['AssignmentSummary'],
  'organisationName' | 'expertId' | 'expertName' | 'total' | 'submittedAt'
>;

export interface Sheet {
  scores: Record<string, number>;
  /** Codes of criteria that do not apply. */
  notApplicable?: string[];
  comments: Record<string, string>;
  overall?: string;
  /** How sure the expert is, 1 to 5. */
  confidence?: number;
}

export interface AssignmentView {
  id: string;
  version: number;
  state: AssignmentState;
  deadlineAt: string;
  roundId: string;
  callTitleZh: string;
  callTitleEn?: string | null;
  application: {
    id: string;
    number: string;
    title: string;
    summary?: string | null;
    organisationName?: string | null;
    requested: MoneyValue;
    fields: string[];
    proposal: Record<string, unknown>;
    sections: FormSection[];
    attachments: { attachmentId: string; slot: string; mediaType: string; size: number; sha256: string }[];
  };
  /** Whether who applies is left out (双盲). */
  blind: boolean;
  rubric: RubricItem[];
  sheet: Sheet & { savedAt?: string | null };
  total?: number | null;
  submittedAt?: string | null;
}

export interface SheetView {
  id: string;
  version: number;
  state: AssignmentState;
  sheet: Sheet & { savedAt?: string | null };
  total?: number | null;
}
