import { queryOptions } from '@tanstack/react-query';
import { oversight } from '@/api/clients';
import type { components } from '@/api/generated/oversight';
import { body } from '@/api/http';
import type { Page } from '@/api/pages';

export type ClauseView = components['schemas']['ClauseCounts'];

export const clausesQuery = queryOptions({
  queryKey: ['oversight', 'clauses'],
  queryFn: async () => (await body<Page<ClauseView>>(oversight.GET('/api/oversight/v1/clauses', {}))).items,
});
