import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];

export type ObjectionView = Optional<Schemas['ObjectionView'], 'acceptedAt' | 'dueOn' | 'answerDueOn' | 'closedAt'>;
export type Confidential = Optional<Schemas['Confidential'], 'unitName' | 'phone' | 'email'>;
export type Proceedings = Optional<Schemas['Proceedings'], 'substance' | 'answer' | 'reason' | 'reply'>;
export interface CaseView
  extends Omit<Schemas['CaseView'], 'objection' | 'part' | 'award' | 'proceedings' | 'confidential'> {
  objection: ObjectionView;
  part?: Schemas['CaseView']['part'];
  award?: Schemas['CaseView']['award'];
  proceedings?: Proceedings;
  confidential?: Confidential;
}
export type HearingView = Optional<Schemas['HearingView'], 'answer' | 'answeredAt' | 'ruling'>;
export type Statistics = Optional<Schemas['StatisticsView'], 'medianDays'>;
type State = Schemas['ObjectionState'];

export const openStates: State[] = ['FILED', 'CHECKING', 'INVESTIGATING', 'HEARING', 'RE_REVIEW'];
export const rulings = ['UPHELD', 'PARTLY_UPHELD', 'REJECTED'] as const;
const endedStates: State[] = ['REFUSED', 'WITHDRAWN', 'MOOT', ...rulings];

export const objectionsKey = ['review', 'objections'];
const hearingsKey = ['review', 'hearings'];

export const readObjections = (which: 'open' | 'ended', noticeId?: string) => (cursor?: string) =>
  body<Page<ObjectionView>>(
    review.GET('/api/review/v1/objections', {
      params: { query: { cursor, limit: 50, noticeId, state: which === 'open' ? openStates : endedStates } },
    }),
  );

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: [...objectionsKey, id],
    queryFn: () => body<CaseView>(review.GET('/api/review/v1/objections/{id}', { params: { path: { id } } })),
  });

export const statisticsQuery = (year: number) =>
  queryOptions({
    queryKey: [...objectionsKey, 'statistics', year],
    queryFn: () =>
      body<Statistics>(review.GET('/api/review/v1/public/objection-statistics', { params: { query: { year } } })),
  });

export type Breakdown = Omit<Schemas['BreakdownView'], 'departments'> & {
  departments: Optional<Schemas['DepartmentCounts'], 'department'>[];
};
export type Counts = Schemas['Counts'];

export const breakdownQuery = (year: number) =>
  queryOptions({
    queryKey: [...objectionsKey, 'breakdown', year],
    queryFn: () => body<Breakdown>(review.GET('/api/review/v1/objection-statistics', { params: { query: { year } } })),
  });

export const evidenceAddress = (id: string, evidenceId: string) =>
  `/api/review/v1/objections/${encodeURIComponent(id)}/evidence/${encodeURIComponent(evidenceId)}/content`;

const at = ({ id, version }: ObjectionView) => ({ params: { path: { id } }, headers: ifMatch(version) });

export const takeObjection = (one: ObjectionView) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/handling', at(one)));

export const judgeAcceptance = (one: ObjectionView, request: Schemas['JudgeAcceptanceRequest']) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/acceptance', { ...at(one), body: request }));

export const openHearing = (one: ObjectionView, substance: string) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/hearing', { ...at(one), body: { substance } }));

export const orderReReview = (one: ObjectionView, request: Schemas['ReReviewRequest']) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/re-review', { ...at(one), body: request }));

export const endReReview = (one: ObjectionView) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/re-review-end', at(one)));

export const decideObjection = (one: ObjectionView, request: Schemas['DecideObjectionRequest']) =>
  body<CaseView>(review.POST('/api/review/v1/objections/{id}/ruling', { ...at(one), body: request }));

export const hearingsQuery = (applicationId: string) =>
  queryOptions({
    queryKey: [...hearingsKey, applicationId],
    queryFn: () =>
      body<Page<HearingView>>(
        review.GET('/api/review/v1/applications/{id}/hearings', {
          params: { path: { id: applicationId }, query: { limit: 100 } },
        }),
      ).then((page) => page.items),
  });

export const hearingsOf = (applicationId: string) => [...hearingsKey, applicationId];

export const answerHearing = ({ objectionId, version }: HearingView, answer: string) =>
  body<HearingView>(
    review.POST('/api/review/v1/hearings/{id}/answer', {
      params: { path: { id: objectionId } },
      headers: ifMatch(version),
      body: { answer },
    }),
  );
