import { sameValue } from './same-value';

/** The answers of one part by the name of their field. */
export type Fields = Record<string, unknown>;

/** One answer that became another. Only what is there is sent: an absent member is one that was not answered. */
export interface FieldChange {
  pointer: string;
  from?: unknown;
  to?: unknown;
}

/** An answer that somebody here and a colleague changed at once. */
export interface FieldConflict {
  part: string;
  pointer: string;
  mine?: unknown;
  theirs?: unknown;
  /** Name of who wrote the other text. */
  by?: string;
  at: string;
}

const escape = (name: string) => name.replace(/~/g, '~0').replace(/\//g, '~1');
const unescape = (step: string) => step.replace(/~1/g, '/').replace(/~0/g, '~');
const stepsOf = (pointer: string) => pointer.split('/').slice(1).map(unescape);

/** The name of the field that a pointer leads into. */
export const fieldOf = (pointer: string) => stepsOf(pointer)[0] ?? '';

const isNothing = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A form gives an empty list where nothing was answered: that is no change. */
const same = (left: unknown, right: unknown) => (isNothing(left) && isNothing(right)) || sameValue(left, right);

const namesOf = (...all: Fields[]) => [...new Set(all.flatMap((fields) => Object.keys(fields)))];

/** What was changed, field by field; the service compares inside of lists and groups. */
export function changesOf(base: Fields, value: Fields): FieldChange[] {
  return namesOf(base, value)
    .filter((name) => !same(base[name], value[name]))
    .map((name) => ({ pointer: `/${escape(name)}`, from: base[name], to: value[name] }));
}

/**
 * Takes over what colleagues saved, except in fields that were changed here: those keep what was typed, together with
 * what it was typed over, so that the service can tell when both changed the same.
 *
 * @param busy a field that somebody is in: nothing moves under their hands
 */
export function reconcile(base: Fields, mine: Fields, theirs: Fields, busy?: string): { base: Fields; value: Fields } {
  const result = { base: {} as Fields, value: {} as Fields };
  const put = (target: Fields, name: string, value: unknown) => {
    if (value !== undefined) target[name] = value;
  };
  for (const name of namesOf(base, mine, theirs)) {
    const untouched = same(mine[name], base[name]) && name !== busy;
    const agreed = same(mine[name], theirs[name]);
    put(result.value, name, untouched ? theirs[name] : mine[name]);
    put(result.base, name, untouched || agreed ? theirs[name] : base[name]);
  }
  return result;
}

/** A copy in which the pointer leads to the value; an undefined value takes it out. */
export function withValue(fields: Fields, pointer: string, value: unknown): Fields {
  return set(fields, stepsOf(pointer), value) as Fields;
}

function set(node: unknown, [step, ...rest]: string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const copy = [...node];
    copy[Number(step)] = set(node[Number(step)], rest, value);
    return copy;
  }
  const copy: Fields = { ...(node as Fields | undefined) };
  const inner = set(copy[step], rest, value);
  if (inner === undefined) delete copy[step];
  else copy[step] = inner;
  return copy;
}
