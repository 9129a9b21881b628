import { queryOptions } from '@tanstack/react-query';
import { applicant } from '@/api/clients';
import type { components } from '@/api/generated/applicant';
import { body, ifMatch } from '@/api/http';
import type { Optional } from '@/api/optional';

type Schemas = components['schemas'];

export const relationKinds = [
  'SHAREHOLDER',
  'PARENT',
  'SUBSIDIARY',
  'SAME_CONTROLLER',
  'LEGAL_REPRESENTATIVE',
  'KIN',
] as const;
export type RelationKind = (typeof relationKinds)[number];
export type StatedRelation = Optional<Schemas['StatedRelation'], 'uscc' | 'personName' | 'idNumber' | 'share' | 'to'>;
export type RelationsView = Omit<Optional<Schemas['RelationsView'], 'changedAt'>, 'relations'> & {
  relations: StatedRelation[];
};
export type NewRelation = Schemas['StatedRelation'];
export type RelatedView = Schemas['RelatedView'];

export const relationsKey = ['applicant', 'relations'];

export const relationsQuery = (id: string) =>
  queryOptions({
    queryKey: [...relationsKey, id],
    queryFn: () =>
      body<RelationsView>(
        applicant.GET('/api/applicant/v1/organisations/{id}/relations', { params: { path: { id } } }),
      ),
  });

export const relatedQuery = (id: string) =>
  queryOptions({
    queryKey: [...relationsKey, id, 'related'],
    queryFn: () =>
      body<RelatedView>(
        applicant.GET('/api/applicant/v1/organisations/{id}/related-organisations', {
          params: { path: { id }, query: { steps: 2 } },
        }),
      ),
  });

export const stateRelations = (view: RelationsView, relations: NewRelation[]) =>
  body<RelationsView>(
    applicant.PUT('/api/applicant/v1/organisations/{id}/relations', {
      params: { path: { id: view.organisationId } },
      headers: ifMatch(view.version),
      body: { relations },
    }),
  );

/** An empty input is nothing stated; the service takes absent members only. */
export function stated(relation: StatedRelation): NewRelation {
  const filled = Object.entries(relation).filter(([, value]) => value != null && String(value).trim() !== '');
  return Object.fromEntries(filled) as NewRelation;
}
