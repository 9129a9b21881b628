import { parse, stringify } from 'yaml';
import type { CallDefinition, CallView } from './types';

const MEMBERS = [
  'code',
  'titleZh',
  'titleEn',
  'clause',
  'instrument',
  'leadDepartments',
  'responsibleDepartments',
  'opensAt',
  'deadlineAt',
  'graceSeconds',
  'sandbox',
  'needId',
  'budget',
  'form',
  'attachments',
  'eligibility',
  'review',
  'tranches',
  'basis',
  'regionCode',
  'quota',
  'sealedUntilDeadline',
  'recommendation',
  'caps',
  'consortium',
  'budgetTemplate',
  'indicators',
  'formalChecks',
  'milestones',
  'terms',
] as const satisfies (keyof CallDefinition)[];

/** The part of a call that its author writes, without what the service adds. */
export function definitionOf(call: CallView): CallDefinition {
  const entries = MEMBERS.map((member) => [member, call[member]] as const).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(entries) as unknown as CallDefinition;
}

/** As people write it; whatever is valid JSON is valid here too. */
export const written = (definition: CallDefinition) => stringify(definition, { lineWidth: 0 });

/** A definition to begin another call from: its code has to be a new one. */
export const copyOf = (call: CallView): CallDefinition => ({ ...definitionOf(call), code: '' });

export function parseDefinition(text: string): { definition: CallDefinition } | { problem: string } {
  try {
    const value: unknown = parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return { problem: 'code: …' };
    return { definition: value as CallDefinition };
  } catch (failure) {
    return { problem: failure instanceof Error ? (failure.message.split('\n')[0] ?? '') : String(failure) };
  }
}
