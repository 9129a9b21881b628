import type { AmendmentKind, CallDefinition } from './types';

type Node = unknown;

/** Members of a form's schema that people read. */
const SCHEMA_WORDS = /^(title|description|x-(title|description)(En|-en))$/;
const SUBSCHEMAS = ['properties', 'patternProperties', '$defs'];
const ITEMS = ['items', 'additionalProperties'];

const WORDS: RegExp[] = [
  /^\/title(Zh|En)$/,
  /^\/form\/sections\/\d+\/(title|help)(Zh|En)$/,
  /^\/(attachments|tranches)\/\d+\/title(Zh|En)$/,
  /^\/review\/rubric\/\d+\/label(Zh|En)$/,
  /^\/recommendation\/route(Zh|En)$/,
  /^\/(caps\/rules|formalChecks)\/\d+\/(zh|en)$/,
  /^\/milestones\/\d+\/(title|evidence)(Zh|En)$/,
];
const MISTAKES: RegExp[] = [/^\/basis\/\d+\/(titleZh|documentNo)$/, /^\/(lead|responsible)Departments\/\d+$/];

/** One text of a call that an amendment may change. */
export interface AmendableText {
  pointer: string;
  value: string;
}

/** The texts that an amendment of a kind may change; the service holds the whole table and has the last word. */
export function amendableTexts(kind: AmendmentKind, definition: CallDefinition): AmendableText[] {
  if (kind === 'EXTEND') return [];
  const { schema, ...form } = definition.form;
  const patterns = kind === 'CORRECT' ? [...WORDS, ...MISTAKES] : WORDS;
  const outside = texts('', { ...definition, form }).filter(({ pointer }) => patterns.some((one) => one.test(pointer)));
  return [...outside, ...schemaTexts('/form/schema', schema)];
}

/** The same definition with a later deadline; units that recommend get no less time than applicants. */
export function extended(definition: CallDefinition, deadlineAt: string): CallDefinition {
  const units = definition.recommendation?.deadlineAt;
  const recommendation =
    units && units < deadlineAt ? { ...definition.recommendation!, deadlineAt } : definition.recommendation;
  return { ...definition, deadlineAt, ...(recommendation && { recommendation }) };
}

/** The same definition with other texts at some places. */
export function withTexts(definition: CallDefinition, changed: Record<string, string>): CallDefinition {
  const copy = structuredClone(definition);
  for (const [pointer, value] of Object.entries(changed)) {
    const steps = pointer.split('/').slice(1).map(unescaped);
    const parent = steps.slice(0, -1).reduce<Node>((node, step) => (node as Record<string, Node>)[step], copy);
    (parent as Record<string, Node>)[steps.at(-1) as string] = value;
  }
  return copy;
}

function texts(at: string, node: Node): AmendableText[] {
  if (typeof node === 'string') return [{ pointer: at, value: node }];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, inner]) => texts(`${at}/${escaped(name)}`, inner));
}

function schemaTexts(at: string, schema: Node): AmendableText[] {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [];
  return Object.entries(schema).flatMap(([name, inner]) => {
    const here = `${at}/${escaped(name)}`;
    if (SCHEMA_WORDS.test(name) && typeof inner === 'string') return [{ pointer: here, value: inner }];
    if (ITEMS.includes(name)) return schemaTexts(here, inner);
    if (!SUBSCHEMAS.includes(name)) return [];
    return Object.entries(inner as object).flatMap(([property, sub]) =>
      schemaTexts(`${here}/${escaped(property)}`, sub),
    );
  });
}

const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');
const unescaped = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');
