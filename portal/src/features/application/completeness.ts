import { checkAnswers } from '@/schema-form/check';
import { inLanguage, pointerPath, type Answers, type Schema } from '@/schema-form/schema';
import { minorUnits } from '@/ui/money';
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
  /** Page of the workspace on which it is done, where that is not the field itself. */
  page?: string;
}

/** What is said of gaps that the form's schema does not know of. */
interface GapWords {
  missingFile: (slot: CallView['attachments'][number]) => string;
  titleMissing: () => string;
  requestedMissing: () => string;
  moreThanMost: (amount: string) => string;
  /** @param state absent for a partner that nobody asked */
  unsigned: (partner: { name: string; state?: string }) => string;
}

/**
 * Everything that still stands against submitting, in the order of the form: the same as the service's `Completeness`
 * finds, which both are held to by the cases in `contracts/calls/completeness-cases.json`.
 */
export function gapsOf(
  call: Pick<CallView, 'form' | 'attachments' | 'budget'> & { consortium?: CallView['consortium'] },
  answers: Record<string, Answers>,
  attachments: AttachmentView[],
  signOffs: Record<string, string>,
  language: Language,
  say: Say<(typeof schemaWords.keys)[number]>,
  words: GapWords,
): Gap[] {
  const gaps: Gap[] = call.form.sections.flatMap(({ code }) => {
    const schema = call.form.schema.properties?.[code];
    if (!schema) return [];
    return checkAnswers(inLanguage(schema, language), answers[code] ?? {}, say).map((error) => ({
      section: code,
      ...error,
    }));
  });
  for (const found of [titleGap(call, answers, words), requestedGap(call, answers, words)])
    if (found && !gaps.some((gap) => covers(gap, found))) gaps.push(found);
  const filledSlots = new Set(attachments.map((attachment) => attachment.slot));
  for (const slot of call.attachments) {
    if (slot.required && !filledSlots.has(slot.slot)) {
      gaps.push({ section: 'attachments', pointer: `/${slot.slot}`, message: words.missingFile(slot) });
    }
  }
  return [...gaps, ...signOffGaps(call, answers, signOffs, words)];
}

/** Partners that have not signed what is handed in for them; rows without a code are the form's to complain of. */
function signOffGaps(
  { consortium }: { consortium?: CallView['consortium'] },
  answers: Record<string, Answers>,
  signOffs: Record<string, string>,
  words: GapWords,
): Gap[] {
  if (!consortium?.partnersSign) return [];
  const { section, pointer } = placeOf(consortium.at);
  const rows = pointerPath(pointer).reduce<unknown>(
    (node, step) => (node as Answers | undefined)?.[step],
    answers[section],
  );
  return (Array.isArray(rows) ? (rows as (Answers | null)[]) : []).flatMap((row, index) => {
    const text = (name: string) => (typeof row?.[name] === 'string' ? row[name].trim() : '');
    const uscc = text('uscc');
    const state = signOffs[uscc];
    if (!uscc || state === 'SIGNED') return [];
    return [
      {
        section,
        pointer: `${pointer}/${index}`,
        message: words.unsigned({ name: text('name') || uscc, state }),
        page: 'sign-offs',
      },
    ];
  });
}

function titleGap({ form }: Pick<CallView, 'form'>, answers: Record<string, Answers>, words: GapWords) {
  const place = placeOf(form.extract.title);
  return textAt(answers, place) ? undefined : { ...place, message: words.titleMissing() };
}

function textAt(answers: Record<string, Answers>, { section, pointer }: { section: string; pointer: string }): string {
  const text = pointerPath(pointer).reduce<unknown>(
    (node, step) => (typeof node === 'object' && node !== null ? (node as Answers)[step] : undefined),
    answers[section],
  );
  return typeof text === 'string' ? text.trim() : '';
}

/** What is asked for has to be an amount above zero and within what one award can be. */
function requestedGap(
  { form, budget }: Pick<CallView, 'form' | 'budget'>,
  answers: Record<string, Answers>,
  words: GapWords,
) {
  const place = placeOf(form.extract.requested);
  const amount = textAt(answers, place);
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(amount) || minorUnits(amount) === 0n)
    return { ...place, message: words.requestedMissing() };
  const most = budget.maxAward.amount;
  return minorUnits(amount) > minorUnits(most) ? { ...place, message: words.moreThanMost(most) } : undefined;
}

const covers = (gap: Gap, inner: Gap) => gap.section === inner.section && inner.pointer.startsWith(gap.pointer);

/** Where a pointer of the service leads in the workspace: `/sections/basic/title`, `/basic/title` or `/attachments/proposal`. */
export function placeOf(pointer: string): { section: string; pointer: string } {
  const [first, ...rest] = pointer
    .replace(/^\/sections(?=\/)/, '')
    .split('/')
    .slice(1);
  const inner = rest[0] === 'answers' ? rest.slice(1) : rest;
  return { section: first ?? '', pointer: inner.length ? `/${inner.join('/')}` : '' };
}
