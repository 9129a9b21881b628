import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, done, idempotencyKey, ifMatch } from '@/api/http';
import { type Page } from '@/api/pages';
import type { ApplicationSummary, ApplicationView, CopyView, Defect, EditView, Statement, Submission } from './types';

type Versioned = Pick<ApplicationView, 'id' | 'version'>;
export const applicationsKey = ['applicant', 'applications'];

export const readMine = (cursor?: string) =>
  body<Page<ApplicationSummary>>(
    applicant.GET('/api/applicant/v1/applications/mine', { params: { query: { cursor, limit: 50 } } }),
  );

export const readApplications = (filter: { callId?: string; state?: string; number?: string }) => (cursor?: string) =>
  body<Page<ApplicationSummary>>(
    applicant.GET('/api/applicant/v1/applications', { params: { query: { ...filter, cursor, limit: 50 } } }),
  );

export const applicationsByState = (callId: string, state: string) =>
  queryOptions({
    queryKey: [...applicationsKey, { callId, state }],
    queryFn: () =>
      body<Page<ApplicationSummary>>(
        applicant.GET('/api/applicant/v1/applications', { params: { query: { callId, state, limit: 100 } } }),
      ),
  });

export const readApplication = (id: string) =>
  body<ApplicationView>(applicant.GET('/api/applicant/v1/applications/{id}', { params: { path: { id } } }));

export const applicationQuery = (id: string) =>
  queryOptions({ queryKey: [...applicationsKey, id], queryFn: () => readApplication(id) });

export interface NewApplication {
  callId: string;
  organisationId: string;
  recommenderOrganisationId?: string;
  /** Whether a second draft to the same call is wanted. */
  another?: boolean;
}

export const startApplication = (application: NewApplication, key: string) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications', { headers: idempotencyKey(key), body: application }),
  );

/** The newest applications, from which answers can be taken over. */
export const copiableQuery = queryOptions({
  queryKey: [...applicationsKey, 'copiable'],
  queryFn: () =>
    body<Page<ApplicationSummary>>(
      applicant.GET('/api/applicant/v1/applications/mine', { params: { query: { limit: 100 } } }),
    ),
});

export const copyAnswers = (id: string, fromApplicationId: string) =>
  body<CopyView>(
    applicant.POST('/api/applicant/v1/applications/{id}/copies', {
      params: { path: { id } },
      body: { fromApplicationId },
    }),
  );

export const removeAttachment = ({ id, version }: Versioned, attachmentId: string) =>
  done(
    applicant.DELETE('/api/applicant/v1/applications/{id}/attachments/{attachmentId}', {
      params: { path: { id, attachmentId } },
      headers: ifMatch(version),
    }),
  );

export const contentAddress = (id: string, attachmentId: string) =>
  `/api/applicant/v1/applications/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachmentId)}/content`;

export const documentAddress = (id: string, language: string) =>
  `/api/applicant/v1/applications/${encodeURIComponent(id)}/document?language=${languageCode(language)}`;

export const bundleAddress = (id: string, language: string) =>
  `/api/applicant/v1/applications/${encodeURIComponent(id)}/bundle?language=${languageCode(language)}`;

export const receiptAddress = (id: string, no: number, language: string) =>
  `/api/applicant/v1/applications/${encodeURIComponent(id)}/submissions/${no}/receipt?language=${languageCode(language)}`;

const languageCode = (language: string) => (language === 'en' ? 'en' : 'zh');

/** Every time that an application was handed in, the first first; told apart by how it stands now. */
export const submissionsQuery = ({ id, version }: Versioned) =>
  queryOptions({
    queryKey: [...applicationsKey, id, 'submissions', version],
    queryFn: () =>
      body<Submission[]>(
        applicant.GET('/api/applicant/v1/applications/{id}/submissions', { params: { path: { id } } }),
      ),
  });

export const statementQuery = queryOptions({
  queryKey: ['applicant', 'statement'],
  queryFn: () => body<Statement>(applicant.GET('/api/applicant/v1/submission-statement')),
});

export const submitApplication = ({ id, version }: Versioned, statement: string) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/submission', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { statement },
    }),
  );

export const reopenApplication = ({ id, version }: Versioned) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/reopening', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const followCall = ({ id, version }: Versioned) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/call-version', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const withdrawApplication = ({ id, version }: Versioned, reason: string) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const endorse = ({ id, version }: Versioned, opinion: string) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/endorsement', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { opinion },
    }),
  );

export const sendBack = ({ id, version }: Versioned, defects: Defect[]) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/sending-back', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { defects },
    }),
  );

export const refuseEndorsement = ({ id, version }: Versioned, reason: string) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/endorsement-refusal', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const readEdits = (id: string) => (cursor?: string) =>
  body<Page<EditView>>(
    applicant.GET('/api/applicant/v1/applications/{id}/edits', {
      params: { path: { id }, query: { cursor, limit: 20 } },
    }),
  );

export interface FormalCheck {
  outcome: 'PASS' | 'RETURN' | 'REJECT';
  reason?: string;
  defects: Defect[];
  /** Codes of the call's list that were ticked. */
  checked?: string[];
}

export const checkFormally = ({ id, version }: Versioned, check: FormalCheck) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/formal-check', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: check,
    }),
  );
