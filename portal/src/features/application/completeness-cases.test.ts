import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pointerPath, type Answers } from '@/schema-form/schema';
import type { CallDefinition } from '../calls/types';
import { gapsOf } from './completeness';
import type { AttachmentView } from './types';

interface Case {
  at?: string;
  value?: unknown;
  filled: string[];
  /** How far partners got, by credit code; all signed when absent. */
  signOffs?: Record<string, string>;
  gaps: string[];
}

interface Programme {
  call: string;
  answers: Record<string, Answers>;
  cases: Case[];
}

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const programmes = JSON.parse(read('contracts/calls/completeness-cases.json')) as Programme[];

const words = {
  missingFile: () => '',
  titleMissing: () => '',
  requestedMissing: () => '',
  moreThanMost: () => '',
  unsigned: () => '',
};

/** The answers with one of them changed, or left out when the case gives no value. */
function changed(answers: Record<string, Answers>, { at, ...change }: Case): Record<string, Answers> {
  const copy = structuredClone(answers);
  if (at === undefined) return copy;
  const steps = pointerPath(at);
  const last = steps.pop()!;
  const parent = steps.reduce<unknown>((node, step) => (node as Answers)[step], copy);
  if ('value' in change) (parent as Answers)[last] = change.value;
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Answers)[last];
  return copy;
}

function allSigned({ consortium }: CallDefinition, answers: Record<string, Answers>): Record<string, string> {
  if (!consortium?.partnersSign) return {};
  const rows = pointerPath(consortium.at).reduce<unknown>((node, step) => (node as Answers)[step], answers);
  return Object.fromEntries((rows as { uscc: string }[]).map(({ uscc }) => [uscc, 'SIGNED']));
}

/** Holds the portal to what the service found in the same answers: see the service's `CompletenessCasesTest`. */
describe('the completeness gate', () => {
  it.each(programmes.map((programme) => [programme.call, programme] as const))('agrees on %s', (file, programme) => {
    const call = parse(read(`catalogue/${file}`)) as CallDefinition;
    for (const one of programme.cases) {
      const attachments = one.filled.map((slot) => ({ slot }) as AttachmentView);
      const answers = changed(programme.answers, one);
      const signOffs = one.signOffs ?? allSigned(call, programme.answers);
      const gaps = gapsOf(call, answers, attachments, signOffs, 'zh-CN', (key) => key, words);
      const found = new Set(gaps.map((gap) => `/${gap.section}${gap.pointer}`));
      expect([...found].sort(), JSON.stringify(one)).toEqual(one.gaps);
    }
  });
});
