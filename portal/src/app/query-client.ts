import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';

/** A read is tried again when that can help; a refusal is shown at once. Commands are only repeated by a person. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      retry: (failures, problem) => failures < 2 && problem instanceof ProblemError && problem.retryable,
      refetchOnWindowFocus: true,
      // Trying tells more than the browser's idea of being online, which holds reads back without a word.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});
