import type { Localised } from '@/app/i18n/localised';
import type { Answers } from '@/schema-form/schema';
import type { MoneyValue } from '@/ui/money';

export interface SectionView {
  answers: Answers;
  completeness: number;
  savedAt?: string | null;
}

export interface AttachmentView {
  id: string;
  slot: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export interface Defect {
  pointer: string;
  text: string;
}

export interface ApplicationView {
  id: string;
  version: number;
  number?: string | null;
  callId: string;
  callVersion: number;
  organisationId: string;
  organisationName: string;
  recommenderOrganisationId?: string | null;
  state: string;
  publicState: Localised;
  nextStep?: Localised | null;
  owedBy?: string | null;
  title?: string | null;
  requested?: MoneyValue | null;
  sections: Record<string, SectionView>;
  attachments: AttachmentView[];
  defects: Defect[];
  submittedAt?: string | null;
  receipt?: { number: string; submittedAt: string; digest: string } | null;
  progress?: (Localised & { stage: string; at?: string | null }) | null;
}

export type ApplicationSummary = Pick<
  ApplicationView,
  'id' | 'version' | 'number' | 'callId' | 'organisationId' | 'organisationName' | 'state' | 'publicState' | 'nextStep' | 'owedBy' | 'title' | 'requested' | 'submittedAt'
> & { callTitleZh?: string; callTitleEn?: string; deadlineAt?: string };

export const EDITABLE = new Set(['DRAFT', 'RETURNED']);
