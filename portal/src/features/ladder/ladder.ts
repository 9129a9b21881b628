import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/generated/applicant';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import type { Optional } from '@/api/optional';
import { organisationsKey } from '../organisation/organisations';

type Schemas = components['schemas'];

export type Finding = Omit<Optional<Schemas['FindingView'], 'measured' | 'judgedBy'>, 'parts'> & { parts: Finding[] };
export type Measured = NonNullable<Finding['measured']>;
export type Standard = Omit<Schemas['Standard'], 'findings' | 'triggers'> & {
  findings: Finding[];
  triggers: Finding[];
};
export type Rung = Omit<Optional<Schemas['Rung'], 'heldUntil'>, 'standards'> & { standards: Standard[] };
export type LadderView = Omit<Schemas['LadderView'], 'rungs'> & { rungs: Rung[] };
export type Result = Finding['result'];

export const ladderQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...organisationsKey, organisationId, 'ladder'],
    queryFn: () =>
      body<LadderView>(
        applicant.GET('/api/applicant/v1/organisations/{id}/ladder', { params: { path: { id: organisationId } } }),
      ),
  });

/** How many conditions of a standard stand how, in the order that they are shown. */
export const RESULTS = ['MET', 'MANUAL_REVIEW', 'UNKNOWN', 'UNMET'] as const satisfies Result[];

export const countOf = (standard: Standard, result: Result) =>
  standard.findings.filter((finding) => finding.result === result).length;

/** The first title from the ground that is not held yet: what to work at next. */
export const nextRung = (ladder: LadderView) => ladder.rungs.find((rung) => !rung.heldUntil && rung.standards.length);

/** The single conditions that stand between; of a choice that is not met, each way is one. */
export function gapsOf(standard: Standard): Finding[] {
  const gaps: Finding[] = [];
  const collect = (finding: Finding) => {
    if (finding.result === 'MET' || finding.result === 'NOT_APPLICABLE') return;
    if (finding.parts.length) finding.parts.forEach(collect);
    else gaps.push(finding);
  };
  standard.findings.forEach(collect);
  return gaps.sort((one, other) => ORDER.indexOf(one.result) - ORDER.indexOf(other.result));
}

/** What the enterprise can do at once comes first. */
const ORDER: Result[] = ['UNKNOWN', 'UNMET', 'MANUAL_REVIEW'];
