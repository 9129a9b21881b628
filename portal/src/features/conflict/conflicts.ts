import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

export type ConflictView = Optional<components['schemas']['ConflictView'], 'applicationId' | 'organisationId'>;

export const conflictsKey = ['review', 'conflicts'];

export const readConflicts = (cursor?: string) =>
  body<Page<ConflictView>>(review.GET('/api/review/v1/conflicts', { params: { query: { cursor, limit: 50 } } }));
