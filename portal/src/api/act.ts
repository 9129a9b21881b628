import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { Intention, useIntention } from './intention';

interface Act<I, R> {
  /** Performs the intention; `key` is its Idempotency-Key. */
  perform: (input: I, key: string) => Promise<R>;
  /** What is read again afterwards, also after a refusal: the reason is usually that somebody else was quicker. */
  refreshes: QueryKey[];
  onDone?: (result: R, input: I) => void;
}

/** A command given by a person: one idempotency key per intention, affected reads renewed afterwards. */
export function useAct<I, R>({ perform, refreshes, onDone }: Act<I, R>) {
  const intention: Intention = useIntention();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (input: I) => perform(input, intention.keyFor(input)),
    onSuccess: (result, input) => {
      intention.fulfilled();
      onDone?.(result, input);
    },
    onSettled: () => Promise.all(refreshes.map((queryKey) => queries.invalidateQueries({ queryKey }))),
  });
}
