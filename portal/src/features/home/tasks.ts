import type { AgreementView } from '../agreement/agreements';
import { EDITABLE, isGivenBack, type ApplicationSummary } from '../application/types';
import { awaitsSignature, type Partnership } from '../partner/partners';

/** Something that only the applicant can do, with the moment until which it can be done. */
export type Task =
  | { kind: 'correct' | 'continue'; application: ApplicationSummary; until: string }
  | { kind: 'partner'; partnership: Partnership; until: string }
  | { kind: 'sign'; agreement: AgreementView; until?: undefined };

/** The correction is taken until the end of its last day, in the programme's zone. */
export const endOfDay = (on: string) => `${on}T23:59:59+08:00`;

/**
 * What is the applicant's turn, the next to run out first; what runs out at no fixed time comes after. A draft whose
 * call takes nothing any more is nobody's task.
 */
export function tasksOf(
  applications: ApplicationSummary[],
  agreements: AgreementView[],
  partnerships: Partnership[],
  now: number,
): Task[] {
  const asked = partnerships
    .filter(awaitsSignature)
    .map((partnership): Task => ({ kind: 'partner', partnership, until: partnership.deadlineAt }));
  const written = applications
    .filter(({ state, owedBy }) => EDITABLE.has(state) && owedBy === 'APPLICANT')
    .map((application): Task => {
      const { state, correctionDueOn, deadlineAt } = application;
      const returned = isGivenBack({ state }) && correctionDueOn;
      return returned
        ? { kind: 'correct', application, until: endOfDay(correctionDueOn) }
        : { kind: 'continue', application, until: deadlineAt };
    })
    .concat(asked)
    .filter(({ until }) => until && Date.parse(until) > now)
    .sort((one, other) => Date.parse(one.until!) - Date.parse(other.until!));
  const unsigned = agreements
    .filter(
      ({ state, parties }) =>
        (state === 'DRAFTED' || state === 'SIGNING') &&
        parties.some(({ party, signedAt }) => party === 'UNDERTAKER' && !signedAt),
    )
    .map((agreement): Task => ({ kind: 'sign', agreement }));
  return [...written, ...unsigned];
}
