import { Validator, type OutputUnit, type Schema as CfSchema } from '@cfworker/json-schema';
import type { Say } from '@/app/i18n/words';
import { isAmount, schemaAt, pointerPath, type Answers, type Schema } from './schema';
import type { schemaWords } from './words';

type SchemaSay = Say<(typeof schemaWords.keys)[number]>;

export interface AnswerError {
  pointer: string;
  message: string;
}

/** Keywords that only say that something inside is wrong; the inside says what. */
const WRAPPERS = new Set([
  'properties',
  'items',
  'prefixItems',
  'allOf',
  '$ref',
  'if',
  'then',
  'else',
  'additionalProperties',
]);

/**
 * What is wrong with answers, in the reader's words. An interpreter rather than a compiler of schemas, because the
 * gateway's content security policy allows no code made from strings.
 */
export function checkAnswers(schema: Schema, answers: Answers, say: SchemaSay): AnswerError[] {
  const { errors } = new Validator(schema as CfSchema, '2020-12', false).validate(withoutEmpty(answers) ?? {});
  const found = new Map<string, AnswerError>();
  for (const error of errors) {
    if (WRAPPERS.has(error.keyword)) continue;
    const pointer = pointerOf(error);
    if (!found.has(pointer)) found.set(pointer, { pointer, message: messageOf(schema, error, pointer, say) });
  }
  return [...found.values()];
}

/** What is wrong with what has been typed so far: a member that is still missing is no mistake yet. */
export const checkTyped = (schema: Schema, answers: Answers, say: SchemaSay) =>
  checkAnswers(withoutRequired(schema), answers, say);

function withoutRequired<T>(schema: T): T {
  if (Array.isArray(schema)) return schema.map(withoutRequired) as T;
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).filter(
    ([name, value]) => !(name === 'required' && Array.isArray(value)) && name !== 'minItems',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, withoutRequired(value)])) as T;
}

/** A cleared field is an absent one; so are an empty object and an empty entry. */
export function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.map((entry) => withoutEmpty(entry) ?? {});
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, member]) => [name, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== undefined);
  return kept.length ? Object.fromEntries(kept) : undefined;
}

function pointerOf(error: OutputUnit): string {
  const at = error.instanceLocation.replace(/^#/, '');
  const missing = error.keyword === 'required' ? /required property "(.+?)"/.exec(error.error)?.[1] : undefined;
  return missing ? `${at}/${missing}` : at;
}

function messageOf(schema: Schema, error: OutputUnit, pointer: string, say: SchemaSay): string {
  const field = schemaAt(schema, pointerPath(pointer));
  const title = field?.title ?? pointerPath(pointer).at(-1) ?? '';
  const limit = field?.[error.keyword];
  const values = { title, limit: typeof limit === 'number' ? limit : '' };
  switch (error.keyword) {
    case 'required':
      return say(field?.enum || field?.oneOf ? 'requiredChoice' : 'required', values);
    case 'minLength':
      return field?.['minLength'] === 1 ? say('required', values) : say('minLength', values);
    case 'maxLength':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
      return say(error.keyword, values);
    case 'format':
      return say(
        field?.format === 'email' || field?.format === 'date' || field?.format === 'uri' ? field.format : 'invalid',
        values,
      );
    case 'type':
      return say(field?.type === 'number' || field?.type === 'integer' ? 'number' : 'invalid', values);
    case 'pattern':
      return say(field && isAmount(field) ? 'amount' : 'pattern', values);
    default:
      return say('invalid', values);
  }
}
