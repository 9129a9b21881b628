import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey } from '@/api/http';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type ExpertView = Schemas['ExpertView'];
export type NewExpert = Schemas['ExpertRequest'];

export const expertsKey = ['review', 'experts'];

export const readExperts = (cursor?: string) =>
  body<Page<ExpertView>>(review.GET('/api/review/v1/experts', { params: { query: { cursor, limit: 50 } } }));

export const registerExpert = (expert: NewExpert, key: string) =>
  body(review.POST('/api/review/v1/experts', { headers: idempotencyKey(key), body: expert }));
