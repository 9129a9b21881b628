import { checkAnswers } from '@/schema-form/check';
import { inLanguage, type Answers, type Schema } from '@/schema-form/schema';
import type { Language, Say } from '@/app/i18n/words';
import type { schemaWords } from '@/schema-form/words';
import type { CallView } from '../calls/types';
import type { AttachmentView } from './types';

/** How much of what a section requires is there, 0 to 100: required members anywhere in its schema. */
export function completenessOf(schema: Schema | undefined, answers: Answers | undefined): number {
  if (!schema) return 100;
  const { needed, there } = count(schema, answers);
  return needed === 0 ? 100 : Math.floor((there / needed) * 100);
}

function count(schema: Schema, value: unknown): { needed: number; there: number } {
  const result = { needed: 0, there: 0 };
  const members = (typeof value === 'object' && value !== null ? value : {}) as Answers;
  const required = new Set(schema.required ?? []);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (member.type === 'object') {
      if (!required.has(name) && members[name] === undefined) continue;
      const inner = count(member, members[name]);
      result.needed += inner.needed;
      result.there += inner.there;
    } else if (required.has(name)) {
      result.needed++;
      if (filled(members[name])) result.there++;
    }
  }
  return result;
}

const filled = (value: unknown) =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

export interface Gap {
  section: string;
  pointer: string;
  message: string;
}

/** Everything that still stands against submitting, in the order of the form. */
export function gapsOf(
  call: { form: Pick<CallView['form'], 'schema' | 'sections'>; attachments: CallView['attachments'] },
  answers: Record<string, Answers>,
  attachments: AttachmentView[],
  language: Language,
  say: Say<(typeof schemaWords.keys)[number]>,
  missingFile: (slot: CallView['attachments'][number]) => string,
): Gap[] {
  const gaps: Gap[] = call.form.sections.flatMap(({ code }) => {
    const schema = call.form.schema.properties?.[code];
    if (!schema) return [];
    return checkAnswers(inLanguage(schema, language), answers[code] ?? {}, say).map((error) => ({
      section: code,
      ...error,
    }));
  });
  const filledSlots = new Set(attachments.map((attachment) => attachment.slot));
  for (const slot of call.attachments) {
    if (slot.required && !filledSlots.has(slot.slot)) {
      gaps.push({ section: 'attachments', pointer: `/${slot.slot}`, message: missingFile(slot) });
    }
  }
  return gaps;
}

/** Where a pointer of the service leads in the workspace: `/sections/basic/title`, `/basic/title` or `/attachments/proposal`. */
export function placeOf(pointer: string): { section: string; pointer: string } {
  const [first, ...rest] = pointer
    .replace(/^\/sections(?=\/)/, '')
    .split('/')
    .slice(1);
  const inner = rest[0] === 'answers' ? rest.slice(1) : rest;
  return { section: first ?? '', pointer: inner.length ? `/${inner.join('/')}` : '' };
}
