export const TERM_KINDS = ['text', 'number', 'flag', 'code'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

/** How the value of a term is edited. */
export function termKindOf(value: unknown): TermKind {
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'flag';
  return 'code';
}

/** The value as another kind takes it, as far as it means something there. */
export function termShapedAs(kind: TermKind, value: unknown): unknown {
  if (kind === termKindOf(value)) return value;
  switch (kind) {
    case 'text':
      return typeof value === 'object' ? JSON.stringify(value) : String(value);
    case 'number':
      return Number.isFinite(Number(value)) ? Number(value) : 0;
    case 'flag':
      return value === true || value === 'true';
    case 'code':
      return { value };
  }
}
