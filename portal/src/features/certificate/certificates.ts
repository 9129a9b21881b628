import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, idempotencyKey, ifMatch, portalHeaders } from '@/api/http';
import type { Optional } from '@/api/optional';
import { problemFrom } from '@/api/problem';
import { organisationsKey } from '../organisation/organisations';

type Schemas = components['schemas'];

export type Certificate = Optional<Schemas['CertificateView'], 'file' | 'decidedAt' | 'revokedOn' | 'reason'>;
export type NewCertificate = Schemas['StateCertificateRequest'];

/** Titles of the ladder; a certificate may be of others. */
export const TITLES = ['TECH_SME', 'INNOVATIVE_SME', 'HIGH_TECH', 'SPECIALISED', 'GAZELLE', 'LITTLE_GIANT'] as const;

/** What the scan may be. */
export const SCANS = 'application/pdf,image/jpeg,image/png';

/** Below the organisation: the ladder and what it may apply to depend on it. */
export const certificatesQuery = (organisationId: string) =>
  queryOptions({
    queryKey: [...organisationsKey, organisationId, 'certificates'],
    queryFn: () =>
      body<Certificate[]>(
        applicant.GET('/api/applicant/v1/organisations/{id}/certificates', {
          params: { path: { id: organisationId } },
        }),
      ),
  });

export const stateCertificate = (organisationId: string, certificate: NewCertificate, key: string) =>
  body<Certificate>(
    applicant.POST('/api/applicant/v1/organisations/{id}/certificates', {
      params: { path: { id: organisationId } },
      headers: idempotencyKey(key),
      body: certificate,
    }),
  );

const upon = (organisationId: string, { id, version }: Certificate) => ({
  params: { path: { id: organisationId, certificateId: id } },
  headers: ifMatch(version),
});

export const withdrawCertificate = (organisationId: string, certificate: Certificate) =>
  body<Certificate>(
    applicant.DELETE(
      '/api/applicant/v1/organisations/{id}/certificates/{certificateId}',
      upon(organisationId, certificate),
    ),
  );

export const verifyCertificate = (organisationId: string, certificate: Certificate) =>
  body<Certificate>(
    applicant.POST(
      '/api/applicant/v1/organisations/{id}/certificates/{certificateId}/verification',
      upon(organisationId, certificate),
    ),
  );

export const revokeCertificate = (
  organisationId: string,
  certificate: Certificate,
  revokedOn: string,
  reason: string,
) =>
  body<Certificate>(
    applicant.POST('/api/applicant/v1/organisations/{id}/certificates/{certificateId}/revocation', {
      ...upon(organisationId, certificate),
      body: { revokedOn, reason },
    }),
  );

export const scanAddress = (organisationId: string, certificateId: string) =>
  `/api/applicant/v1/organisations/${encodeURIComponent(organisationId)}/certificates/${encodeURIComponent(certificateId)}/file`;

export async function putScan(organisationId: string, certificateId: string, file: File): Promise<void> {
  const response = await fetch(
    `${scanAddress(organisationId, certificateId)}?fileName=${encodeURIComponent(file.name)}`,
    {
      method: 'PUT',
      headers: { ...portalHeaders('PUT'), 'Content-Type': 'application/octet-stream' },
      body: file,
    },
  );
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
}
