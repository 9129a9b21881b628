import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { ethicsKey, type CommitteeView } from './ethics';

export type NewCommittee = components['schemas']['EthicsCommitteeRequest'];

export type MemberView = components['schemas']['EthicsMemberView'];

export const SEATS = ['CHAIR', 'MEMBER', 'SECRETARY'] as const;
export const KINDS = ['PEER', 'ETHICS', 'LAW', 'COMMUNITY'] as const;

export const formCommittee = (committee: NewCommittee, key: string) =>
  body<CommitteeView>(
    review.POST('/api/review/v1/ethics-committees', { headers: idempotencyKey(key), body: committee }),
  );

export const registerCommittee = ({ id, version }: CommitteeView, entry: { number: string; on: string }) =>
  body<CommitteeView>(
    review.POST('/api/review/v1/ethics-committees/{id}/registration', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: entry,
    }),
  );

export const committeeQuery = (id: string) =>
  queryOptions({
    queryKey: [...ethicsKey, 'committees', id],
    queryFn: () =>
      body<CommitteeView>(review.GET('/api/review/v1/ethics-committees/{id}', { params: { path: { id } } })),
  });

/** A committee as it would be sent to stay as it is; addresses are kept where none is said. */
export const requestOf = (committee: CommitteeView): NewCommittee => ({
  organisationId: committee.organisationId,
  name: committee.name,
  nameEn: committee.nameEn ?? undefined,
  regional: committee.regional,
  formedOn: committee.formedOn,
  termEndsOn: committee.termEndsOn,
  members: (committee.members ?? []).map(({ female, ...member }) => ({
    ...member,
    gender: female ? ('FEMALE' as const) : ('MALE' as const),
  })),
});

export const changeCommittee = ({ id, version }: CommitteeView, committee: NewCommittee) =>
  body<CommitteeView>(
    review.PUT('/api/review/v1/ethics-committees/{id}', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: committee,
    }),
  );

export type AnnualReportView = Optional<components['schemas']['EthicsAnnualReport'], 'medianDays'>;

export const annualReportQuery = (id: string, year: number) =>
  queryOptions({
    queryKey: [...ethicsKey, 'committees', id, 'report', year],
    queryFn: () =>
      body<AnnualReportView>(
        review.GET('/api/review/v1/ethics-committees/{id}/annual-report', {
          params: { path: { id }, query: { year } },
        }),
      ),
  });
