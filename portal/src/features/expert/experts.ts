import { review } from '@/api/clients';
import { body, idempotencyKey } from '@/api/http';
import type { Page } from '@/api/pages';

export interface ExpertView {
  id: string;
  version: number;
  subject?: string | null;
  name: string;
  email: string;
  organisationName: string;
  fields: string[];
  capacity: number;
}

export interface NewExpert {
  subject?: string;
  name: string;
  email: string;
  organisationUscc?: string;
  organisationName: string;
  fields: string[];
  capacity: number;
}

export const expertsKey = ['review', 'experts'];

export const readExperts = (cursor?: string) =>
  body<Page<ExpertView>>(review.GET('/api/review/v1/experts', { params: { query: { cursor, limit: 50 } } }));

export const registerExpert = (expert: NewExpert, key: string) =>
  body(review.POST('/api/review/v1/experts', { headers: idempotencyKey(key), body: expert }));
