import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type ScreenedReason = Omit<
  Optional<Schemas['ScreenedReason'], 'unit' | 'share' | 'from' | 'to' | 'text'>,
  'chain'
> & { chain: RelationLink[] };
export type ScreenedPair = Omit<Schemas['ScreenedPair'], 'reasons'> & { reasons: ScreenedReason[] };
export type RelationLink = Optional<Schemas['RelationLink'], 'name' | 'otherName' | 'share' | 'to'>;

export const screeningKey = ['review', 'screening'];

export const screenExpert = (roundId: string, expertId: string) => (cursor?: string) =>
  body<Page<ScreenedPair>>(
    review.GET('/api/review/v1/rounds/{id}/conflicts', {
      params: { path: { id: roundId }, query: { expertId, cursor, limit: 50 } },
    }),
  );

export const screenApplication = (roundId: string, applicationId: string) => (cursor?: string) =>
  body<Page<ScreenedPair>>(
    review.GET('/api/review/v1/rounds/{id}/applications/{applicationId}/conflicts', {
      params: { path: { id: roundId, applicationId }, query: { cursor, limit: 50 } },
    }),
  );

export const checkRound = (roundId: string) => () =>
  body<Schemas['ConflictCheck']>(
    review.POST('/api/review/v1/rounds/{id}/conflict-check', { params: { path: { id: roundId } } }),
  );
