import { queryOptions } from '@tanstack/react-query';
import { funding } from '@/api/clients';
import type { components } from '@/api/generated/funding';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type Report = Optional<
  Omit<Schemas['ProjectReport'], 'spending'>,
  'documentNo' | 'decidedAt' | 'returnReason'
> & { spending: Optional<Schemas['ProjectSpending'], 'invoiceNo'>[] };
export type Head = Optional<Schemas['ProjectSpendingByHead'], 'budget' | 'left'>;
export type ProjectView = Optional<
  Omit<Schemas['Project'], 'reports' | 'spending'>,
  'selfAssessment' | 'filedOn' | 'opinionNo' | 'grade' | 'reason' | 'decidedOn' | 'returnDueOn' | 'certificateNo'
> & { reports: Report[]; spending: Head[] };
export type ProjectSummary = Optional<Schemas['ProjectSummary'], 'filedOn' | 'returnDueOn'>;
export type ProjectState = ProjectView['state'];
export type ReportRequest = Schemas['ProjectReportRequest'];
export type Finding = Schemas['ProjectFinding'];

export const projectsKey = ['funding', 'projects'];

export const readProjects =
  (query: { state?: ProjectState; waiting?: boolean; owing?: boolean; agreementId?: string }) => (cursor?: string) =>
    body<Page<ProjectSummary>>(
      funding.GET('/api/funding/v1/projects', { params: { query: { ...query, cursor, limit: 50 } } }),
    );

export const readMyProjects = (agreementId?: string) => (cursor?: string) =>
  body<Page<ProjectSummary>>(
    funding.GET('/api/funding/v1/projects/mine', { params: { query: { agreementId, cursor, limit: 50 } } }),
  );

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: [...projectsKey, id],
    queryFn: () => body<ProjectView>(funding.GET('/api/funding/v1/projects/{id}', { params: { path: { id } } })),
  });

export const certificateAddress = (id: string) => `/api/funding/v1/projects/${id}/certificate`;

type Versioned = { id: string; version: number };

export const reportOn = (id: string, report: ReportRequest, key: string) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/reports', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: report,
    }),
  );

export const reportAgain = (id: string, { id: reportId, version }: Versioned, report: ReportRequest) =>
  body(
    funding.PUT('/api/funding/v1/projects/{id}/reports/{reportId}', {
      params: { path: { id, reportId } },
      headers: ifMatch(version),
      body: report,
    }),
  );

export const acceptReport = (id: string, { id: reportId, version }: Versioned) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/reports/{reportId}/acceptance', {
      params: { path: { id, reportId } },
      headers: ifMatch(version),
    }),
  );

export const returnReport = (id: string, { id: reportId, version }: Versioned, reason: string) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/reports/{reportId}/return', {
      params: { path: { id, reportId } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const askForAcceptance = ({ id, version }: Versioned, selfAssessment: string) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/acceptance', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { selfAssessment },
    }),
  );

export const sendBack = ({ id, version }: Versioned, reason: string) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/rectification', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { reason },
    }),
  );

export const decideProject = ({ id, version }: Versioned, finding: Finding) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/finding', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: finding,
    }),
  );

export const takeBalanceBack = ({ id, version }: Versioned, receipt: Schemas['ProjectReceipt']) =>
  body(
    funding.POST('/api/funding/v1/projects/{id}/receipts', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: receipt,
    }),
  );
