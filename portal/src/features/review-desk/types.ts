import type { MoneyValue } from '@/ui/money';
import type { FormSection, RubricItem } from '../calls/types';

export interface AssignmentSummary {
  id: string;
  version: number;
  state: string;
  deadlineAt: string;
  roundId: string;
  applicationId: string;
  applicationNumber: string;
  applicationTitle: string;
  organisationName: string;
  expertId?: string | null;
  expertName?: string | null;
  total?: number | null;
  submittedAt?: string | null;
}

export interface Sheet {
  scores: Record<string, number>;
  comments: Record<string, string>;
  overall?: string | null;
}

export interface AssignmentView {
  id: string;
  version: number;
  state: string;
  deadlineAt: string;
  roundId: string;
  callTitleZh: string;
  callTitleEn?: string | null;
  application: {
    id: string;
    number: string;
    title: string;
    summary?: string | null;
    organisationName: string;
    requested: MoneyValue;
    fields: string[];
    proposal: Record<string, unknown>;
    sections: FormSection[];
    attachments: { attachmentId: string; slot: string; mediaType: string; size: number; sha256: string }[];
  };
  rubric: RubricItem[];
  sheet: Sheet & { savedAt?: string | null };
  total?: number | null;
  submittedAt?: string | null;
}

export interface SheetView {
  id: string;
  version: number;
  state: string;
  sheet: Sheet & { savedAt?: string | null };
  total?: number | null;
}
