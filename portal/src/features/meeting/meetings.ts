import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];

export type MeetingKind = Schemas['MeetingKind'];
export type Appointment = Optional<Schemas['AppointmentView'], 'place' | 'link' | 'minutesEach'>;
export type FindingView = Optional<Schemas['FindingView'], 'seat' | 'overall'>;
export type FindingsView = Omit<Schemas['FindingsView'], 'own' | 'all'> & {
  own?: FindingView | null;
  all: FindingView[];
};
export type FindingRequest = Schemas['FindingRequest'];
export type AppearanceView = Optional<Schemas['AppearanceView'], 'place' | 'link'>;
type RawDetail = Schemas['Detail'];
export type Choice = RawDetail['own'];
export type Detail = Optional<
  RawDetail,
  'organisationName' | 'rank' | 'score' | 'spread' | 'own' | 'consensus' | 'summary' | 'tally' | 'carried' | 'appearsAt'
>;
export type ItemView = Omit<Schemas['ItemView'], 'detail'> & { detail?: Detail | null };
export type MemberView = Optional<Schemas['MemberView'], 'expertId' | 'reservation'>;
export type MeetingView = Omit<
  Optional<Schemas['MeetingView'], 'seat' | 'openedAt' | 'endedAt' | 'digest'>,
  'items' | 'members' | 'appointment'
> & { items: ItemView[]; members: MemberView[]; appointment?: Appointment | null };
export type MeetingRow = Optional<Schemas['MeetingRow'], 'openedAt' | 'endedAt' | 'startsAt'>;
type Written = Optional<Schemas['Written'], 'presiding' | 'consensus' | 'summary' | 'tally' | 'carried' | 'totals'>;
export type MinutesView = Omit<Optional<Schemas['MinutesView'], 'kind' | 'place'>, 'items'> & {
  items: (Omit<Schemas['ItemMinutes'], 'entry'> & { entry?: Written | null })[];
};
export type OpinionView = Optional<Schemas['OpinionView'], 'labelZh' | 'labelEn'>;

export const CHOICES = ['APPROVE', 'REJECT', 'ABSTAIN'] as const;
export const meetingsKey = ['review', 'meetings'];
const POLL_MS = 3_000;

export const readMeetings = (roundId: string) => (cursor?: string) =>
  body<Page<MeetingRow>>(
    review.GET('/api/review/v1/rounds/{id}/meetings', {
      params: { path: { id: roundId }, query: { cursor, limit: 50 } },
    }),
  );

export const readMyMeetings = (cursor?: string) =>
  body<Page<MeetingRow>>(review.GET('/api/review/v1/meetings/mine', { params: { query: { cursor, limit: 50 } } }));

/** Looked at again every few seconds for as long as somebody may act. */
export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingsKey, id],
    queryFn: () => body<MeetingView>(review.GET('/api/review/v1/meetings/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) =>
      state.data && ['PREPARED', 'IN_SESSION', 'MINUTED'].includes(state.data.state) ? POLL_MS : false,
  });

export const minutesQuery = (id: string) =>
  queryOptions({
    queryKey: [...meetingsKey, id, 'minutes'],
    queryFn: () => body<MinutesView>(review.GET('/api/review/v1/meetings/{id}/minutes', { params: { path: { id } } })),
  });

export const opinionsQuery = (id: string, itemId: string) =>
  queryOptions({
    queryKey: [...meetingsKey, id, 'opinions', itemId],
    queryFn: () =>
      body<Page<OpinionView>>(
        review.GET('/api/review/v1/meetings/{id}/items/{itemId}/opinions', { params: { path: { id, itemId } } }),
      ).then((page) => page.items),
  });

/** What an officer plans: the agenda of a panel is proposed, who is interviewed or visited is chosen. */
export interface MeetingPlan {
  kind: MeetingKind;
  members: string[];
  aroundLine?: number;
  applications?: string[];
  appointment?: Appointment;
}

export const prepareMeeting = (roundId: string, plan: MeetingPlan, key: string) =>
  body<MeetingView>(
    review.POST('/api/review/v1/rounds/{id}/meetings', {
      params: { path: { id: roundId } },
      headers: idempotencyKey(key),
      body: plan as Schemas['PrepareMeetingRequest'],
    }),
  );

const at = ({ id, version }: MeetingView) => ({ params: { path: { id } }, headers: ifMatch(version) });

export const openMeeting = (meeting: MeetingView) =>
  body(review.POST('/api/review/v1/meetings/{id}/opening', at(meeting)));

export const endMeeting = (meeting: MeetingView) => body(review.POST('/api/review/v1/meetings/{id}/end', at(meeting)));

export const cancelMeeting = (meeting: MeetingView, reason: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/cancellation', { ...at(meeting), body: { reason } }));

export const appointMeeting = (meeting: MeetingView, appointment: Appointment) =>
  body(
    review.POST('/api/review/v1/meetings/{id}/appointment', {
      ...at(meeting),
      body: { appointment: appointment as Schemas['AppointmentRequest'] },
    }),
  );

export const attendMeeting = (id: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/presence', { params: { path: { id } } }));

export const addItem = (id: string, applicationId: string, key: string) =>
  body(
    review.POST('/api/review/v1/meetings/{id}/items', {
      params: { path: { id } },
      headers: idempotencyKey(key),
      body: { applicationId },
    }),
  );

export const signMinutes = (id: string, digest: string, reservation: string) =>
  body(
    review.POST('/api/review/v1/meetings/{id}/signature', {
      params: { path: { id } },
      body: { digest, ...(reservation ? { reservation } : {}) } as Schemas['SignMinutesRequest'],
    }),
  );

const on = (id: string, itemId: string) => ({ params: { path: { id, itemId } } });

export const dropItem = (id: string, itemId: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/removal', on(id, itemId)));

export const callItem = (id: string, itemId: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/discussion', on(id, itemId)));

export const deferItem = (id: string, itemId: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/deferral', on(id, itemId)));

export const openVote = (id: string, itemId: string, consensus: number | null, summary: string) =>
  body(
    review.POST('/api/review/v1/meetings/{id}/items/{itemId}/vote-opening', {
      ...on(id, itemId),
      body: { summary, ...(consensus == null ? {} : { consensus }) } as Schemas['OpenVoteRequest'],
    }),
  );

export const castVote = (id: string, itemId: string, choice: (typeof CHOICES)[number]) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/vote', { ...on(id, itemId), body: { choice } }));

export const closeVote = (id: string, itemId: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/vote-closing', on(id, itemId)));

export const recuse = (id: string, itemId: string, reason: string) =>
  body(review.POST('/api/review/v1/meetings/{id}/items/{itemId}/recusal', { ...on(id, itemId), body: { reason } }));

export const findingsQuery = (id: string, itemId: string) =>
  queryOptions({
    queryKey: [...meetingsKey, id, 'findings', itemId],
    queryFn: () =>
      body<FindingsView>(review.GET('/api/review/v1/meetings/{id}/items/{itemId}/findings', on(id, itemId))),
  });

export const writeFinding = (id: string, itemId: string, finding: FindingRequest) =>
  body(review.PUT('/api/review/v1/meetings/{id}/items/{itemId}/finding', { ...on(id, itemId), body: finding }));

/** When and where an own application appears before experts. */
export const appearancesQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...meetingsKey, 'appearances', applicationId],
    queryFn: () =>
      body<Page<AppearanceView>>(
        review.GET('/api/review/v1/applications/{id}/appearances', { params: { path: { id: applicationId } } }),
      ).then((page) => page.items),
  });
