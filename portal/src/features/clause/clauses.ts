import { queryOptions } from '@tanstack/react-query';
import { oversight } from '@/api/clients';
import { body } from '@/api/http';
import type { MoneyValue } from '@/ui/money';

export interface ClauseView {
  clause: string;
  titleZh?: string | null;
  titleEn?: string | null;
  calls: number;
  applications: number;
  awards: number;
  awarded: MoneyValue;
  paid: MoneyValue;
}

export const clausesQuery = queryOptions({
  queryKey: ['oversight', 'clauses'],
  queryFn: async () => {
    const answer = (await body(oversight.GET('/api/oversight/v1/clauses', { params: { query: {} } }))) as ClauseView[] | { items: ClauseView[] };
    return Array.isArray(answer) ? answer : answer.items;
  },
});
