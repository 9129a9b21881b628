import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import type { IndirectRules } from '../types';

/** Rules on indirect cost; they are documents and do not change while somebody works. */
export const budgetRulesQuery = queryOptions({
  queryKey: ['applicant', 'budget-rules'],
  queryFn: () => body<IndirectRules[]>(applicant.GET('/api/applicant/v1/public/budget-rules')),
  staleTime: Infinity,
});
