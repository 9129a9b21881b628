import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, idempotencyKey, portalHeaders } from '@/api/http';
import { newKey } from '@/api/intention';
import { problemFrom } from '@/api/problem';
import type { components } from '@/api/generated/applicant';
import { applicationsKey } from '../application/applications';

type Schemas = components['schemas'];

export type SiteVisit = Schemas['SiteVisitView'];
export type NewSiteVisit = Schemas['SiteVisitRequest'];

export const visitsKey = (id: string) => [...applicationsKey, id, 'visits'];

export const visitsQuery = (id: string) =>
  queryOptions({
    queryKey: visitsKey(id),
    queryFn: () =>
      body<SiteVisit[]>(applicant.GET('/api/applicant/v1/applications/{id}/site-visits', { params: { path: { id } } })),
  });

export const recordVisit = (id: string, visit: NewSiteVisit, key: string) =>
  body<SiteVisit>(
    applicant.POST('/api/applicant/v1/applications/{id}/site-visits', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: visit,
    }),
  );

const filesAddress = (id: string, visitId: string) =>
  `/api/applicant/v1/applications/${encodeURIComponent(id)}/site-visits/${encodeURIComponent(visitId)}/files`;

export async function addFile(id: string, visitId: string, file: File): Promise<void> {
  const response = await fetch(`${filesAddress(id, visitId)}?fileName=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    headers: { ...portalHeaders('POST'), ...idempotencyKey(newKey()), 'Content-Type': 'application/octet-stream' },
    body: file,
  });
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
}

export const fileAddress = (id: string, visitId: string, fileId: string) =>
  `${filesAddress(id, visitId)}/${encodeURIComponent(fileId)}/content`;
