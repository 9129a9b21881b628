import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import { callsKey } from '../calls';

export interface Side {
  callId: string;
  code: string;
  titleZh: string;
  titleEn: string;
  callVersion: number;
}

export interface Comparison {
  was: Side;
  is: Side;
  changes: { pointer: string; was?: unknown; is?: unknown }[];
}

export interface ComparedWith {
  version?: number;
  withCall?: string;
  withVersion?: number;
}

export const comparisonQuery = (id: string, query: ComparedWith) =>
  queryOptions({
    queryKey: [...callsKey, id, 'comparison', query],
    queryFn: () =>
      body<Comparison>(applicant.GET('/api/applicant/v1/calls/{id}/comparison', { params: { path: { id }, query } })),
  });
