import { talent } from '@/api/clients';
import type { components } from '@/api/generated/talent';
import { body, idempotencyKey } from '@/api/http';
import type { Optional } from '@/api/optional';
import type { Page } from '@/api/pages';

type Schemas = components['schemas'];
export type PersonView = Optional<Schemas['Person'], 'organisationId' | 'summary'>;
export type NewPerson = Omit<Optional<Schemas['ProfileRequest'], 'organisationId' | 'summary'>, never>;

export const peopleKey = ['talent', 'people'];

export const readPeople = (cursor?: string) =>
  body<Page<PersonView>>(talent.GET('/api/talent/v1/people', { params: { query: { cursor, limit: 50 } } }));

export const profilePerson = (person: NewPerson, key: string) =>
  body(
    talent.POST('/api/talent/v1/people', { headers: idempotencyKey(key), body: person as Schemas['ProfileRequest'] }),
  );
