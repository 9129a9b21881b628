/** Where a cause has a page of its own. */
const pages: Record<string, (id: string) => string> = {
  agreement: (id) => `/agreements/${id}`,
  payment: (id) => `/payments/${id}`,
  reversal: (id) => `/ledger/transactions/${id}`,
};

export const pageOfCause = (cause: { type: string; id: string }): string | undefined => pages[cause.type]?.(cause.id);
