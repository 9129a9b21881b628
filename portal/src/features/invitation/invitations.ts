import { queryOptions } from '@tanstack/react-query';
import { review } from '@/api/clients';
import type { components } from '@/api/generated/review';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type InvitationView = Optional<
  Schemas['InvitationView'],
  'expertName' | 'remindedAt' | 'answeredAt' | 'undertaking' | 'reason'
>;
export type Undertaking = Schemas['Undertaking'];

export const invitationsKey = ['review', 'invitations'];

export const readMyInvitations = (cursor?: string) =>
  body<Page<InvitationView>>(
    review.GET('/api/review/v1/invitations/mine', { params: { query: { cursor, limit: 50 } } }),
  );

export const readRoundInvitations = (roundId: string) => (cursor?: string) =>
  body<Page<InvitationView>>(
    review.GET('/api/review/v1/rounds/{id}/invitations', {
      params: { path: { id: roundId }, query: { cursor, limit: 50 } },
    }),
  );

export const undertakingQuery = queryOptions({
  queryKey: [...invitationsKey, 'undertaking'],
  queryFn: () => body<Undertaking>(review.GET('/api/review/v1/invitations/undertaking')),
});

export const inviteExperts =
  (roundId: string) =>
  ({ expertIds, answerBy }: { expertIds: string[]; answerBy: string }, key: string) =>
    body<Schemas['ExpertsInvited']>(
      review.POST('/api/review/v1/rounds/{id}/invitations', {
        params: { path: { id: roundId } },
        headers: idempotencyKey(key),
        body: { expertIds, answerBy },
      }),
    );

export const acceptInvitation = ({ one, undertaking }: { one: InvitationView; undertaking: string }) =>
  body<InvitationView>(
    review.POST('/api/review/v1/invitations/{id}/acceptance', {
      params: { path: { id: one.id } },
      headers: ifMatch(one.version),
      body: { undertaking },
    }),
  );

export const declineInvitation = ({ one, reason }: { one: InvitationView; reason: string }) =>
  body<InvitationView>(
    review.POST('/api/review/v1/invitations/{id}/refusal', {
      params: { path: { id: one.id } },
      headers: ifMatch(one.version),
      body: { reason },
    }),
  );

export const remindExpert = (one: InvitationView) =>
  body<InvitationView>(
    review.POST('/api/review/v1/invitations/{id}/reminder', {
      params: { path: { id: one.id } },
      headers: ifMatch(one.version),
    }),
  );

export const withdrawInvitation = ({ one, reason }: { one: InvitationView; reason: string }) =>
  body<InvitationView>(
    review.POST('/api/review/v1/invitations/{id}/withdrawal', {
      params: { path: { id: one.id } },
      headers: ifMatch(one.version),
      body: { reason },
    }),
  );
