import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import type { components } from '@/api/generated/applicant';
import { applicationsKey } from '../application/applications';

type Schemas = components['schemas'];

export type Finding = Schemas['OverlapFinding'];
export type Report = { compared: boolean; findings: Finding[] };

const AGAIN_MS = 5_000;

/** Read again until the comparison is done, which takes some seconds after the submission. */
export const overlapsQuery = (id: string) =>
  queryOptions({
    queryKey: [...applicationsKey, id, 'overlaps'],
    queryFn: () =>
      body<Report>(applicant.GET('/api/applicant/v1/applications/{id}/overlaps', { params: { path: { id } } })),
    refetchInterval: (query) => (query.state.data?.compared === false ? AGAIN_MS : false),
  });
