import { isAmount, isLongText, type Schema } from '@/schema-form/schema';

/** What an officer picks instead of writing JSON Schema. */
export const FIELD_KINDS = [
  'text',
  'longText',
  'number',
  'money',
  'date',
  'choice',
  'choices',
  'yesNo',
  'group',
] as const;
export type FieldKind = (typeof FIELD_KINDS)[number];

export const AMOUNT_PATTERN = '^\\d{1,12}(\\.\\d{1,2})?$';
const LONG_TEXT = 1000;
const SHORT_TEXT = 100;

const SHAPES: Record<FieldKind, Schema> = {
  text: { type: 'string', minLength: 1, maxLength: SHORT_TEXT },
  longText: { type: 'string', minLength: 1, maxLength: LONG_TEXT },
  number: { type: 'integer', minimum: 0 },
  money: { type: 'string', pattern: AMOUNT_PATTERN },
  date: { type: 'string', format: 'date' },
  choice: { type: 'string', enum: ['选项一', '选项二'] },
  choices: {
    type: 'array',
    minItems: 1,
    uniqueItems: true,
    items: { type: 'string', enum: ['选项一', '选项二'] },
  },
  yesNo: { type: 'boolean' },
  group: {
    type: 'array',
    minItems: 1,
    maxItems: 20,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['name'],
      properties: { name: { type: 'string', title: '名称', 'x-titleEn': 'Name', minLength: 1, maxLength: SHORT_TEXT } },
    },
  },
};

/** The kind of a field, or undefined for what only its YAML can say. */
export function kindOf(schema: Schema): FieldKind | undefined {
  if (schema['x-widget'] && schema['x-widget'] !== 'textarea' && schema['x-widget'] !== 'money') return undefined;
  if (schema.type === 'boolean') return 'yesNo';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  if (schema.type === 'array') return schema.items?.enum ? 'choices' : schema.items?.properties ? 'group' : undefined;
  if (schema.type !== 'string') return undefined;
  if (schema.enum) return 'choice';
  if (schema.format === 'date') return 'date';
  if (isAmount(schema)) return 'money';
  return isLongText(schema) ? 'longText' : 'text';
}

/** A new field of a kind, keeping what it was called. */
export const shapedAs = (kind: FieldKind, from: Schema = {}): Schema => ({
  ...structuredClone(SHAPES[kind]),
  ...Object.fromEntries(
    ['title', 'x-titleEn', 'description', 'x-descriptionEn', 'x-showWhen']
      .filter((member) => from[member] !== undefined)
      .map((member) => [member, from[member]]),
  ),
});

/** A name that no other member has: `field1`, `field2`, … */
export function freshName(taken: string[], stem: string): string {
  let number = 1;
  while (taken.includes(`${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

const names = (section: Schema) => Object.keys(section.properties ?? {});

export function withField(section: Schema, name: string, field: Schema): Schema {
  const required = section.required ?? [];
  return {
    ...section,
    properties: { ...section.properties, [name]: field },
    required: required.includes(name) || names(section).includes(name) ? required : [...required, name],
  };
}

export function withoutField(section: Schema, name: string): Schema {
  const properties = Object.fromEntries(Object.entries(section.properties ?? {}).filter(([one]) => one !== name));
  return withRules({ ...section, properties, required: section.required?.filter((one) => one !== name) }, name);
}

export function renamed(section: Schema, from: string, to: string): Schema {
  if (from === to || names(section).includes(to)) return section;
  const rule = conditionOf(section, from);
  const properties = Object.fromEntries(
    Object.entries(section.properties ?? {}).map(([one, schema]) => [one === from ? to : one, schema]),
  );
  const changed = { ...section, properties, required: section.required?.map((one) => (one === from ? to : one)) };
  return rule ? withCondition(withRules(changed, from), to, rule, rule.required) : changed;
}

export const isRequired = (section: Schema, name: string) =>
  conditionOf(section, name)?.required ?? section.required?.includes(name) ?? false;

/** When a field is shown: while another one has a value. */
export interface ShownWhen {
  field: string;
  equals: unknown;
}

interface Rule {
  if?: { properties?: Record<string, { const?: unknown }>; required?: string[] };
  then?: { required?: string[] };
}

const rulesOf = (section: Schema) => (section['allOf'] as Rule[] | undefined) ?? [];
const demands = (rule: Rule, name: string) => rule.then?.required?.[0] === name;

/** A section without the rule that demands a field, and without an empty list of rules. */
function withRules(section: Schema, name: string, rule?: Rule): Schema {
  const kept = rulesOf(section).filter((one) => !demands(one, name));
  const rules = rule ? [...kept, rule] : kept;
  const { allOf: _, ...rest } = section;
  return rules.length ? { ...rest, allOf: rules } : rest;
}

export function conditionOf(section: Schema, name: string): (ShownWhen & { required: boolean }) | undefined {
  const shown = section.properties?.[name]?.['x-showWhen'] as ShownWhen | undefined;
  return shown && { ...shown, required: rulesOf(section).some((rule) => demands(rule, name)) };
}

/** Shows a field only when another one has a value; it is then demanded as well, if it is required. */
export function withCondition(section: Schema, name: string, shown: ShownWhen | undefined, required: boolean): Schema {
  const { 'x-showWhen': _, ...plain } = section.properties?.[name] ?? {};
  const field: Schema = shown ? { ...plain, 'x-showWhen': { field: shown.field, equals: shown.equals } } : plain;
  const others = (section.required ?? []).filter((one) => one !== name);
  const changed = {
    ...section,
    properties: { ...section.properties, [name]: field },
    required: required && !shown ? [...others, name] : others,
  };
  return withRules(
    changed,
    name,
    shown && required
      ? {
          if: { properties: { [shown.field]: { const: shown.equals } }, required: [shown.field] },
          then: { required: [name] },
        }
      : undefined,
  );
}
