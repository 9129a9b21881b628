import type { components } from '@/api/generated/applicant';
import type { Optional } from '@/api/optional';

type Schemas = components['schemas'];

export const organisationKinds = [
  'ENTERPRISE',
  'UNIVERSITY',
  'INSTITUTE',
  'HOSPITAL',
  'PARK',
  'FUND_MANAGER',
  'DEPARTMENT',
] as const;
export const memberRoles = ['OWNER', 'EDITOR', 'FINANCE', 'VIEWER'] as const;

export type OrganisationView = Optional<Schemas['OrganisationView'], 'nameEn' | 'role'>;
export type MemberView = Schemas['MemberView'];
export type NewOrganisation = Schemas['RegisterOrganisationRequest'];
export type MemberRole = (typeof memberRoles)[number];
export type InvitationView = Schemas['InvitationView'];
export type NewInvitation = Schemas['InviteRequest'];
export type OfferView = Schemas['OfferView'];
