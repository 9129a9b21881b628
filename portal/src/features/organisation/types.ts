export const organisationKinds = ['ENTERPRISE', 'UNIVERSITY', 'INSTITUTE', 'HOSPITAL', 'PARK', 'FUND_MANAGER', 'DEPARTMENT'] as const;
export const memberRoles = ['OWNER', 'EDITOR', 'FINANCE', 'VIEWER'] as const;

export interface OrganisationView {
  id: string;
  version: number;
  uscc: string;
  nameZh: string;
  nameEn?: string | null;
  kind: string;
  regionCode: string;
  role?: string | null;
}

export interface MemberView {
  id: string;
  version?: number;
  subject: string;
  displayName: string;
  role: string;
}

export interface NewOrganisation {
  uscc: string;
  nameZh: string;
  nameEn?: string;
  kind: string;
  regionCode: string;
}

export interface NewMember {
  subject: string;
  displayName: string;
  role: string;
}
