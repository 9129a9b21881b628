import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import { body, done, idempotencyKey, ifMatch } from '@/api/http';
import { readAll, type Page } from '@/api/pages';
import type {
  InvitationView,
  MemberRole,
  MemberView,
  NewInvitation,
  NewOrganisation,
  OfferView,
  OrganisationView,
} from './types';

export const organisationsKey = ['applicant', 'organisations'];

export const organisationsQuery = queryOptions({
  queryKey: [...organisationsKey, 'mine'],
  queryFn: () =>
    readAll<OrganisationView>((cursor) =>
      body<Page<OrganisationView>>(
        applicant.GET('/api/applicant/v1/organisations/mine', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export const readOrganisations = (cursor?: string) =>
  body<Page<OrganisationView>>(applicant.GET('/api/applicant/v1/organisations', { params: { query: { cursor } } }));

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: [...organisationsKey, id],
    queryFn: () =>
      body<OrganisationView>(applicant.GET('/api/applicant/v1/organisations/{id}', { params: { path: { id } } })),
  });

export const membersQuery = (id: string) =>
  queryOptions({
    queryKey: [...organisationsKey, id, 'members'],
    queryFn: () =>
      readAll<MemberView>((cursor) =>
        body<Page<MemberView>>(
          applicant.GET('/api/applicant/v1/organisations/{id}/members', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });

export const recommendersQuery = queryOptions({
  queryKey: ['applicant', 'recommenders'],
  queryFn: () =>
    readAll<OrganisationView>((cursor) =>
      body<Page<OrganisationView>>(
        applicant.GET('/api/applicant/v1/recommenders', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
  staleTime: 60_000,
});

export const registerOrganisation = (organisation: NewOrganisation, key: string) =>
  body<OrganisationView>(
    applicant.POST('/api/applicant/v1/organisations', { headers: idempotencyKey(key), body: organisation }),
  );

export const letEditorsSubmit = ({ id, version }: Pick<OrganisationView, 'id' | 'version'>, allowed: boolean) =>
  body<OrganisationView>(
    applicant.PUT('/api/applicant/v1/organisations/{id}/submission-right', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: { editorsSubmit: allowed },
    }),
  );

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...organisationsKey, id, 'invitations'],
    queryFn: () =>
      readAll<InvitationView>((cursor) =>
        body<Page<InvitationView>>(
          applicant.GET('/api/applicant/v1/organisations/{id}/invitations', {
            params: { path: { id }, query: { limit: 100, cursor } },
          }),
        ),
      ),
  });

export const invite = (organisationId: string, invitation: NewInvitation, key: string) =>
  body<InvitationView>(
    applicant.POST('/api/applicant/v1/organisations/{id}/invitations', {
      params: { path: { id: organisationId } },
      headers: idempotencyKey(key),
      body: invitation,
    }),
  );

const ofInvitation = ({ id, organisationId, version }: InvitationView) => ({
  params: { path: { id: organisationId, invitationId: id } },
  headers: ifMatch(version),
});

export const renewInvitation = (invitation: InvitationView) =>
  body<InvitationView>(
    applicant.POST('/api/applicant/v1/organisations/{id}/invitations/{invitationId}/renewal', ofInvitation(invitation)),
  );

export const revokeInvitation = (invitation: InvitationView) =>
  body<InvitationView>(
    applicant.POST(
      '/api/applicant/v1/organisations/{id}/invitations/{invitationId}/revocation',
      ofInvitation(invitation),
    ),
  );

export const offerQuery = (secret: string) =>
  queryOptions({
    queryKey: ['applicant', 'invitations', secret],
    queryFn: () => body<OfferView>(applicant.POST('/api/applicant/v1/invitations/reading', { body: { secret } })),
  });

export const acceptInvitation = (secret: string) =>
  body<MemberView>(applicant.POST('/api/applicant/v1/invitations/acceptance', { body: { secret } }));

export const changeMember = (
  organisation: Pick<OrganisationView, 'id' | 'version'>,
  memberId: string,
  role: MemberRole,
) =>
  body<MemberView>(
    applicant.PUT('/api/applicant/v1/organisations/{id}/members/{memberId}', {
      params: { path: { id: organisation.id, memberId } },
      headers: ifMatch(organisation.version),
      body: { role },
    }),
  );

export const removeMember = (organisation: Pick<OrganisationView, 'id' | 'version'>, memberId: string) =>
  done(
    applicant.DELETE('/api/applicant/v1/organisations/{id}/members/{memberId}', {
      params: { path: { id: organisation.id, memberId } },
      headers: ifMatch(organisation.version),
    }),
  );
