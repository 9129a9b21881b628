import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, done, idempotencyKey, ifMatch } from '@/api/http';
import type { Page } from '@/api/pages';
import type { Answers } from '@/schema-form/schema';
import type { Finding } from '@/features/ladder/ladder';
import { callsKey } from '../calls';

type Schemas = components['schemas'];
type OrganisationKind = Schemas['OrganisationKind'];

/** A registered organisation, or one that is made up. */
export interface TrialApplicant {
  organisationId?: string;
  kind?: OrganisationKind;
  regionCode?: string;
}

export interface TrialContent {
  applicant: TrialApplicant;
  answers: Record<string, Answers>;
  files: string[];
}

export type Trial = TrialContent & {
  id: string;
  version: number;
  callId: string;
  mayBegin: boolean;
  accepted: boolean;
  findings: Finding[];
  gaps: { pointer: string; code: string; zh: string; en: string }[];
  changedAt: string;
};

export const trialsKey = (callId: string) => [...callsKey, callId, 'trials'];

export const trialsQuery = (callId: string) =>
  queryOptions({
    queryKey: trialsKey(callId),
    queryFn: () =>
      body<Page<Trial>>(applicant.GET('/api/applicant/v1/calls/{id}/trials', { params: { path: { id: callId } } })),
  });

export const beginTrial = (callId: string, key: string) =>
  body<Trial>(
    applicant.POST('/api/applicant/v1/calls/{id}/trials', {
      params: { path: { id: callId } },
      headers: idempotencyKey(key),
      // Without content the service makes up answers from the form.
      body: {} as Schemas['TrialRequest'],
    }),
  );

export const writeTrial = (trial: Trial, content: TrialContent) =>
  body<Trial>(
    applicant.PUT('/api/applicant/v1/calls/{id}/trials/{trialId}', {
      params: { path: { id: trial.callId, trialId: trial.id } },
      headers: ifMatch(trial.version),
      body: content as unknown as Schemas['TrialContent'],
    }),
  );

export const removeTrial = (trial: Trial) =>
  done(
    applicant.DELETE('/api/applicant/v1/calls/{id}/trials/{trialId}', {
      params: { path: { id: trial.callId, trialId: trial.id } },
    }),
  );
