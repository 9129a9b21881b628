import { queryOptions } from '@tanstack/react-query';
import type { components } from '@/api/generated/applicant';
import { applicant } from '@/api/clients';
import { body, ifMatch } from '@/api/http';
import { organisationsKey } from '../organisation/organisations';

export type EnterpriseProfile = components['schemas']['EnterpriseProfile'];
export type ProfileView = components['schemas']['ProfileView'];

export const profileQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...organisationsKey, organisationId, 'profile'],
    queryFn: () =>
      body<ProfileView>(
        applicant.GET('/api/applicant/v1/organisations/{id}/profile', { params: { path: { id: organisationId } } }),
      ),
  });

export const stateProfile = (known: Pick<ProfileView, 'organisationId' | 'version'>, profile: EnterpriseProfile) =>
  body<ProfileView>(
    applicant.PUT('/api/applicant/v1/organisations/{id}/profile', {
      params: { path: { id: known.organisationId } },
      headers: ifMatch(known.version),
      body: profile,
    }),
  );
