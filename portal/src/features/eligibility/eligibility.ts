import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type { components } from '@/api/generated/applicant';
import { applicationsKey } from '../application/applications';
import type { ApplicationView } from '../application/types';
import { callsKey } from '../calls/calls';
import type { Finding } from '../ladder/ladder';

export type EligibilityView = Omit<components['schemas']['EligibilityView'], 'findings'> & { findings: Finding[] };

/**
 * Of all organisations of the reader, before anything is written: a hundred in a request. Figures may have been stated
 * since, so that it is asked anew each time.
 */
export const myEligibilityQuery = (callId: string) =>
  queryOptions({
    queryKey: [...callsKey, callId, 'eligibility', 'mine'],
    staleTime: 0,
    queryFn: () =>
      readAll<EligibilityView>((cursor) =>
        body<Page<EligibilityView>>(
          applicant.GET('/api/applicant/v1/calls/{id}/eligibility/mine', {
            params: { path: { id: callId }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });

export type QualificationView = components['schemas']['Qualification'];

/** Open calls that organisations of the reader may apply to. */
export const qualificationsQuery = queryOptions({
  queryKey: [...callsKey, 'qualifications'],
  queryFn: async () =>
    (await body<{ items: QualificationView[] }>(applicant.GET('/api/applicant/v1/qualifications'))).items,
});

export const applicationEligibilityQuery = ({ id, version }: Pick<ApplicationView, 'id' | 'version'>) =>
  queryOptions({
    queryKey: [...applicationsKey, id, 'eligibility', version],
    staleTime: 0,
    queryFn: () =>
      body<EligibilityView>(
        applicant.GET('/api/applicant/v1/applications/{id}/eligibility', { params: { path: { id } } }),
      ),
  });

/** Whether the form will tell what is not known yet: an answer, or who the team is. */
const isOfForm = (finding: Finding) =>
  finding.missing.length > 0 && finding.missing.every((path) => /^(form|integrity\.team)\b/.test(path));

/**
 * What stands against an organisation, what it has yet to state, what its application will show, and
 * what people judge.
 */
export function verdictOf({ findings }: EligibilityView) {
  const unknown = findings.filter((finding) => finding.result === 'UNKNOWN');
  return {
    against: findings.filter((finding) => finding.result === 'UNMET'),
    missing: unknown.filter((finding) => !isOfForm(finding)),
    later: unknown.filter(isOfForm),
    judged: findings.filter((finding) => finding.result === 'MANUAL_REVIEW'),
  };
}

export const mayBegin = (view: EligibilityView) => verdictOf(view).against.length === 0;
