import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, idempotencyKey, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { readAll, type Page } from '@/api/pages';
import { sendFile } from '@/api/send-file';

type Schemas = components['schemas'];

export const proofFileKinds = ['LICENCE', 'AUTHORISATION'] as const;
export const SCANS = ['application/pdf', 'image/jpeg', 'image/png'];
export const FILE_BYTES_MAX = 10 * 1024 * 1024;

export type ProofFileKind = (typeof proofFileKinds)[number];
export type ProofView = Optional<Schemas['ProofView'], 'handedInAt' | 'decidedAt' | 'reason'>;
export type ProofSummary = Optional<Schemas['ProofSummary'], 'handedInAt'>;

export const proofsKey = ['applicant', 'proofs'];

export const proofQuery = (id: string) =>
  queryOptions({
    queryKey: [...proofsKey, id],
    queryFn: () => body<ProofView>(applicant.GET('/api/applicant/v1/proofs/{id}', { params: { path: { id } } })),
  });

export const myProofsQuery = queryOptions({
  queryKey: [...proofsKey, 'mine'],
  queryFn: () =>
    readAll<ProofSummary>((cursor) =>
      body<Page<ProofSummary>>(
        applicant.GET('/api/applicant/v1/proofs/mine', { params: { query: { limit: 100, cursor } } }),
      ),
    ),
});

export const readProofs = (state?: string) => (cursor?: string) =>
  body<Page<ProofSummary>>(applicant.GET('/api/applicant/v1/proofs', { params: { query: { state, cursor } } }));

export const beginProof = (uscc: string, key: string) =>
  body<ProofView>(applicant.POST('/api/applicant/v1/proofs', { headers: idempotencyKey(key), body: { uscc } }));

export const handInProof = ({ id, version }: ProofView) =>
  body<ProofView>(
    applicant.POST('/api/applicant/v1/proofs/{id}/submission', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const withdrawProof = ({ id, version }: ProofView) =>
  body<ProofView>(
    applicant.POST('/api/applicant/v1/proofs/{id}/withdrawal', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const decideProof = ({ id, version }: ProofView, decision: Schemas['DecideProofRequest']) =>
  body<ProofView>(
    applicant.POST('/api/applicant/v1/proofs/{id}/decision', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: decision,
    }),
  );

export const removeProofFile = ({ id, version }: ProofView, fileId: string) =>
  body<ProofView>(
    applicant.DELETE('/api/applicant/v1/proofs/{id}/files/{fileId}', {
      params: { path: { id, fileId } },
      headers: ifMatch(version),
    }),
  );

const filesAddress = (id: string) => `/api/applicant/v1/proofs/${encodeURIComponent(id)}/files`;

export const proofFileAddress = (id: string, fileId: string) =>
  `${filesAddress(id)}/${encodeURIComponent(fileId)}/content`;

export function addProofFile(sent: {
  id: string;
  kind: ProofFileKind;
  file: File;
  key: string;
  onProgress: (share: number) => void;
}): Promise<void> {
  const query = new URLSearchParams({ kind: sent.kind, fileName: sent.file.name });
  return sendFile({ address: `${filesAddress(sent.id)}?${query}`, ...sent });
}
