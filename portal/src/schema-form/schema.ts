import type { Language } from '@/app/i18n/words';

/** JSON Schema of a form, with the English words of a call beside the Chinese ones as `x-…-en` members. */
export interface Schema {
  [member: string]: unknown;
  type?: string | string[];
  title?: string;
  description?: string;
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  enum?: unknown[];
  oneOf?: Schema[];
  const?: unknown;
  maxLength?: number;
  pattern?: string;
}

export type Answers = Record<string, unknown>;

const ENGLISH: Record<string, string[]> = {
  title: ['x-title-en', 'x-titleEn', 'titleEn'],
  description: ['x-description-en', 'x-descriptionEn', 'descriptionEn'],
};

/** The schema in one language, ready for a form. */
export function inLanguage(schema: Schema, language: Language): Schema {
  const copy: Schema = {};
  for (const [member, value] of Object.entries(schema)) copy[member] = localisedMember(value, language);
  if (language === 'en') {
    for (const [member, names] of Object.entries(ENGLISH)) {
      const english = names.map((name) => schema[name]).find((text) => typeof text === 'string');
      if (english) copy[member] = english;
    }
    const labels = schema['x-enum-en'] ?? schema['x-enumEn'];
    if (Array.isArray(labels) && schema.enum) return withLabels(copy, labels);
  }
  const labels = schema['x-enum-zh'] ?? schema['x-enumZh'];
  if (Array.isArray(labels) && schema.enum) return withLabels(copy, labels);
  return copy;
}

function localisedMember(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((entry) => localisedMember(entry, language));
  return typeof value === 'object' && value !== null ? inLanguage(value as Schema, language) : value;
}

function withLabels(schema: Schema, labels: unknown[]): Schema {
  const { enum: values, ...rest } = schema;
  return { ...rest, oneOf: values!.map((value, index) => ({ const: value, title: String(labels[index] ?? value) })) };
}

/**
 * The schema without the fields that are not shown while others have the values that they have. The same object comes
 * back where nothing is hidden, so that a form is not drawn anew.
 */
export function shownFor(schema: Schema, answers: Answers): Schema {
  const hidden = Object.entries(schema.properties ?? {}).filter(([, field]) => {
    const when = field['x-showWhen'] as { field: string; equals: unknown } | undefined;
    return when && answers[when.field] !== when.equals;
  });
  if (hidden.length === 0) return schema;
  const names = new Set(hidden.map(([name]) => name));
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !names.has(name));
  return {
    ...schema,
    properties: Object.fromEntries(kept),
    required: schema.required?.filter((one) => !names.has(one)),
  };
}

/** A long text gets room; a decimal string with a money pattern is an amount. */
export const isLongText = (schema: Schema) =>
  schema['x-widget'] === 'textarea' || (schema.type === 'string' && !schema.enum && (schema.maxLength ?? 0) > 120);

export const isAmount = (schema: Schema) =>
  schema.type === 'string' &&
  (schema.format === 'money' || schema['x-widget'] === 'money' || looksLikeAmount(schema.pattern));

const looksLikeAmount = (pattern?: string) => {
  if (!pattern) return false;
  try {
    const matcher = new RegExp(pattern);
    return matcher.test('500000.00') && !matcher.test('abc') && !matcher.test('2026-01-01');
  } catch {
    return false;
  }
};

export function schemaAt(schema: Schema, path: string[]): Schema | undefined {
  let current: Schema | undefined = schema;
  for (const step of path) {
    current = /^\d+$/.test(step) && current?.items ? current.items : current?.properties?.[step];
    if (!current) return undefined;
  }
  return current;
}

export const pointerPath = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));

export const pointerOf = (path: (string | number)[]): string =>
  path.map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`).join('');

/** The id that the form gives to the field of a pointer such as `/team/0/name`. */
export const fieldId = (pointer: string, idPrefix = 'root') => [idPrefix, ...pointerPath(pointer)].join('_');
