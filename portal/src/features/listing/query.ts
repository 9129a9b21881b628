/** What a list of applications is asked for, as it stands in the address: so it can be sent to a colleague or kept. */
export const FILTERS = [
  'q',
  'callId',
  'state',
  'region',
  'amountFrom',
  'amountTo',
  'submittedFrom',
  'submittedTo',
  'recommenderId',
  'organisationId',
  'sort',
] as const;

export type FilterName = (typeof FILTERS)[number];
export type ListQuery = Partial<Record<FilterName, string>>;

/** @param fallbackState what the list shows when the address names no state; `ALL` in the address means every state */
export function queryOf(search: URLSearchParams, fallbackState: string): ListQuery {
  const query: ListQuery = { state: fallbackState };
  for (const name of FILTERS) {
    const value = search.get(name)?.trim();
    if (value) query[name] = value;
  }
  if (query.state === 'ALL') delete query.state;
  return query;
}

/** The part of the address that a saved view keeps. */
export function filterText(search: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const name of FILTERS) {
    const value = search.get(name);
    if (value) kept.set(name, value);
  }
  return kept.toString();
}

/** The address of a view: its filter, and its columns when they are not all. */
export function addressOf(view: { filter: string; columns: string[] }): string {
  const search = new URLSearchParams(view.filter);
  if (view.columns.length) search.set('columns', view.columns.join(','));
  return `?${search.toString()}`;
}
