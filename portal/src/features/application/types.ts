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

export type EditedSection = SavedSection & { answers?: Answers | null };

/** What was taken over from an earlier application, and what was not and why; pointers begin with the section. */
export type CopyView = Schemas['CopyView'];

interface SectionStand {
  section: string;
  version: number;
  savedAt: string;
  by: string;
  byName?: string | null;
}

/** Which versions the sections have, and who saved which of them when they last did. */
export interface SectionVersions {
  version: number;
  state: string;
  sections: SectionStand[];
  writers: SectionStand[];
}

/** What one person changed in a section; without an id while it is still being written. */
export interface EditView {
  id?: string;
  section: string;
  version: number;
  by: string;
  byName?: string;
  beganAt: string;
  endedAt: string;
  changes: { pointer: string; from?: unknown; to?: unknown }[];
}

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
  | 'recommenderName'
  | 'title'
  | 'requested'
  | 'submittedAt'
  | 'correctionDueOn'
  | 'progress'
  | 'nextStep'
>;

export type ApplicationView = Omit<
  ApplicationSummary,
  'callTitleZh' | 'callTitleEn' | 'deadlineAt' | 'changedAt' | 'regionCode' | 'recommenderName'
> & {
  callVersion: number;
  sections: Record<string, SectionView>;
  attachments: AttachmentView[];
  defects: Defect[];
  /** The last reason or opinion that somebody gave. */
  reason?: string | null;
  /** Whether the reader sees it as a member of a partner only. */
  partner?: boolean;
  receipt?: { number: string; submittedAt: string; digest: string } | null;
};

export type Statement = Required<Schemas['Statement']>;

/** One time that an application was handed in. */
export type Submission = Required<Omit<Schemas['SubmissionView'], 'statement' | 'requested'>> & {
  requested: { amount: string; currency: string };
  statement?: Statement | null;
};

/** Handed in before and taken back to be changed. */
export const isTakenBack = (application: Pick<ApplicationView, 'state' | 'number'>) =>
  application.state === 'DRAFT' && Boolean(application.number);

export const EDITABLE = new Set<string>(['DRAFT', 'SENT_BACK', 'RETURNED']);

/** Handed in and given back with a list of what has to change, by the recommending unit or by the formal check. */
export const isGivenBack = ({ state }: Pick<ApplicationView, 'state'>) => state === 'SENT_BACK' || state === 'RETURNED';

/** An application that needs no endorsement waits for its formal check as soon as it is submitted. */
export const awaitsFormalCheck = (application: Pick<ApplicationView, 'state' | 'recommenderOrganisationId'>) =>
  application.state === 'RECOMMENDED' || (application.state === 'SUBMITTED' && !application.recommenderOrganisationId);
