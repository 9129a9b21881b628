import { getDefaultFormState, type RJSFSchema } from '@rjsf/utils';
import { expect, it } from 'vitest';
import { formOf, parts } from '@/features/profile/schema';
import { inLanguage } from './schema';
import { defaults, validator } from './validator';

it.each(parts.flatMap((part) => (['zh-CN', 'en'] as const).map((language) => [part, language] as const)))(
  'states nothing in %s that nobody said (%s)',
  (part, language) => {
    const schema = inLanguage(formOf(part), language) as RJSFSchema;
    const state = getDefaultFormState(validator, schema, {}, schema, false, defaults);
    const said = JSON.stringify(state, (_, value: unknown) => (value === undefined ? undefined : value));
    expect(said).not.toMatch(/"(YES|NO|INDUSTRY|NATIONAL|TECH_SME)"/);
  },
);
