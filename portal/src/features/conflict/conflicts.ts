import { review } from '@/api/clients';
import { body } from '@/api/http';
import type { Page } from '@/api/pages';

export interface ConflictView {
  id: string;
  expertId: string;
  applicationId?: string | null;
  organisationId?: string | null;
  reason: string;
  declaredAt: string;
}

export const conflictsKey = ['review', 'conflicts'];

export const readConflicts = (cursor?: string) =>
  body<Page<ConflictView>>(review.GET('/api/review/v1/conflicts', { params: { query: { cursor, limit: 50 } } }));
