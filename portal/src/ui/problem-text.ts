import { ProblemError } from '@/api/problem';
import { useWords, type Say } from '@/app/i18n/words';
import { uiWords } from './words';

type UiKey = (typeof uiWords.keys)[number];
const known = new Set<string>(uiWords.keys);

/** What to tell a person: the service's own sentence when it gave one, otherwise ours for the kind of failure. */
export function problemText(problem: unknown, say: Say<UiKey>): string {
  if (!(problem instanceof ProblemError)) return say('problem.unexpected');
  if (problem.detail) return problem.detail;
  const key = `problem.${problem.code}`;
  if (known.has(key)) return say(key as UiKey);
  return problem.title !== problem.code ? problem.title : say('problem.unexpected');
}

export function useProblemText() {
  const say = useWords(uiWords);
  return (problem: unknown) => problemText(problem, say);
}
