import { ProblemError } from '@/api/problem';
import type { DepartureInput } from './types';

/** An application that decisions pass over, as the service names it, and the reason that is being written. */
export interface Unexplained {
  applicationId: string;
  number: string;
  rank: number;
  favoured: number;
}

export interface Reasons {
  passedOver: Unexplained[];
  written: Readonly<Record<string, string>>;
}

export const noReasons: Reasons = { passedOver: [], written: {} };

/** What a refusal asks reasons for; nothing when it was refused for something else. */
export function unexplainedIn(problem: unknown): Unexplained[] {
  if (!(problem instanceof ProblemError) || problem.code !== 'departure-unexplained') return [];
  return (problem.facts['applications'] as Unexplained[] | undefined) ?? [];
}

/** Those asked for now are added to those asked for before: what was written is not lost. */
export function withAsked(reasons: Reasons, asked: Unexplained[]): Reasons {
  const now = new Set(asked.map((one) => one.applicationId));
  const kept = reasons.passedOver.filter((one) => !now.has(one.applicationId));
  return { ...reasons, passedOver: [...kept, ...asked].sort((a, b) => a.rank - b.rank) };
}

export const isMissing = (reasons: Reasons): boolean =>
  reasons.passedOver.some((one) => !reasons.written[one.applicationId]?.trim());

export const departuresOf = ({ passedOver, written }: Reasons): DepartureInput[] =>
  passedOver.flatMap(({ applicationId }) => {
    const reason = written[applicationId]?.trim();
    return reason ? [{ applicationId, reason }] : [];
  });
