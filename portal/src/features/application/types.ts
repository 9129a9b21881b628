import type { components } from '@/api/generated/applicant';
import type { Optional } from '@/api/optional';
import type { Answers } from '@/schema-form/schema';

type Schemas = components['schemas'];

export interface SectionView {
  answers: Answers;
  version: number;
  completeness: number;
  savedAt?: string | null;
}

export type SavedSection = Optional<Schemas['SavedSectionView'], 'title'>;

export interface AttachmentView {
  id: string;
  slot: string;
  fileName: string;
  mediaType: string;
  size: number;
  sha256: string;
}

export type Defect = Schemas['Defect'];

export type ApplicationSummary = Optional<
  Schemas['ApplicationSummary'],
  | 'number'
  | 'recommenderOrganisationId'
  | 'title'
  | 'requested'
  | 'submittedAt'
  | 'correctionDueOn'
  | 'progress'
  | 'nextStep'
>;

export type ApplicationView = Omit<ApplicationSummary, 'callTitleZh' | 'callTitleEn' | 'deadlineAt' | 'changedAt'> & {
  callVersion: number;
  sections: Record<string, SectionView>;
  attachments: AttachmentView[];
  defects: Defect[];
  /** The last reason or opinion that somebody gave. */
  reason?: string | null;
  receipt?: { number: string; submittedAt: string; digest: string } | null;
};

export const EDITABLE = new Set<string>(['DRAFT', 'RETURNED']);

/** An application that needs no endorsement waits for its formal check as soon as it is submitted. */
export const awaitsFormalCheck = (application: Pick<ApplicationView, 'state' | 'recommenderOrganisationId'>) =>
  application.state === 'RECOMMENDED' || (application.state === 'SUBMITTED' && !application.recommenderOrganisationId);
