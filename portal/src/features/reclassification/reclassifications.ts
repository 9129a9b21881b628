import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, done, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';
import { ProblemError } from '@/api/problem';
import { applicationsKey } from '../application/applications';
import type { ApplicationView } from '../application/types';

type Schemas = components['schemas'];
type Versioned = Pick<ApplicationView, 'id' | 'version'>;

export type Outlook = Schemas['Outlook'];
export type Reclassification = Optional<Schemas['ReclassificationView'], 'answeredAt' | 'outlook'>;

export const reclassificationKey = (id: string) => [...applicationsKey, id, 'reclassification'];

/** The last proposal to answer another call; none for most applications. */
export const reclassificationQuery = (id: string) =>
  queryOptions({
    queryKey: reclassificationKey(id),
    queryFn: async () => {
      try {
        return await body<Reclassification>(
          applicant.GET('/api/applicant/v1/applications/{id}/reclassification', { params: { path: { id } } }),
        );
      } catch (error) {
        if (error instanceof ProblemError && error.status === 404) return null;
        throw error;
      }
    },
  });

export const outlookQuery = (id: string, callId: string) =>
  queryOptions({
    queryKey: [...reclassificationKey(id), callId],
    retry: false,
    queryFn: () =>
      body<Outlook>(
        applicant.POST('/api/applicant/v1/applications/{id}/reclassification/preview', {
          params: { path: { id } },
          body: { callId },
        }),
      ),
  });

export const propose = ({ id, version }: Versioned, proposal: { callId: string; reason: string }) =>
  body<Reclassification>(
    applicant.POST('/api/applicant/v1/applications/{id}/reclassification', {
      params: { path: { id } },
      headers: ifMatch(version),
      body: proposal,
    }),
  );

export const withdrawProposal = (id: string) =>
  done(applicant.DELETE('/api/applicant/v1/applications/{id}/reclassification', { params: { path: { id } } }));

export const consent = ({ id, version }: Versioned) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/reclassification/consent', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );

export const decline = ({ id, version }: Versioned) =>
  body<ApplicationView>(
    applicant.POST('/api/applicant/v1/applications/{id}/reclassification/refusal', {
      params: { path: { id } },
      headers: ifMatch(version),
    }),
  );
