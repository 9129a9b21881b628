import { withoutEmpty } from '@/schema-form/check';
import type { Answers, Schema } from '@/schema-form/schema';
import { profileSchema, type parts } from './schema';
import type { EnterpriseProfile } from './profiles';

export type ProfilePart = (typeof parts)[number];
export type ProfileAnswers = Record<ProfilePart, Answers>;

const MONEY = new Set([
  'revenue',
  'mainRevenue',
  'highTechRevenue',
  'research',
  'researchDomestic',
  'costs',
  'assets',
  'liabilities',
  'amount',
]);
const isYesNo = (schema?: Schema) => Boolean(schema?.enum?.includes('YES'));

/** A profile as the four forms show it: amounts and shares as people write them, yes and no as words. */
export function answersOf(profile: EnterpriseProfile): ProfileAnswers {
  const { years, rights, titles, awards, standards, financings, marketShareBp, ...firm } = profile;
  const share = marketShareBp === undefined ? {} : { marketShare: (marketShareBp / 100).toFixed(2) };
  return {
    firm: spoken({ ...firm, ...share }, profileSchema.firm) as Answers,
    years: { years: spoken(years ?? [], profileSchema.years) },
    rights: (rights ?? {}) as Answers,
    honours: spoken({ titles, awards, standards, financings }, profileSchema.honours) as Answers,
  };
}

const RECENT = [1, 2, 3];

/** Standards look at the last three financial years: whoever stated none starts with them. */
export function withRecentYears(answers: ProfileAnswers, now: Date): ProfileAnswers {
  const stated = answers.years['years'] as unknown[];
  if (stated.length) return answers;
  return { ...answers, years: { years: RECENT.map((back) => ({ year: now.getFullYear() - back })) } };
}

/** What the forms say, as the service takes it. A cleared field is a fact that is not known. */
export function profileOf({ firm, years, rights, honours }: ProfileAnswers): EnterpriseProfile {
  const { marketShare, ...rest } = (kept(firm, profileSchema.firm) ?? {}) as Answers;
  const lists = (kept(honours, profileSchema.honours) ?? {}) as Answers;
  const share = typeof marketShare === 'string' ? { marketShareBp: Math.round(Number(marketShare) * 100) } : {};
  return {
    ...rest,
    ...share,
    ...lists,
    rights: withoutEmpty(rights),
    years: kept(years['years'], profileSchema.years) ?? [],
  } as EnterpriseProfile;
}

/** Where the forms show the member that the service names. */
export function placeOf(pointer: string): { part: ProfilePart; pointer: string } {
  const first = pointer.split('/')[1] ?? '';
  if (first === 'years') return { part: 'years', pointer: pointer.replace(/\/amount$/, '') };
  if (first === 'rights') return { part: 'rights', pointer: pointer.slice('/rights'.length) };
  if (['titles', 'awards', 'standards', 'financings'].includes(first))
    return { part: 'honours', pointer: pointer.replace(/\/amount\/amount$/, '/amount') };
  return { part: 'firm', pointer: pointer.replace('marketShareBp', 'marketShare') };
}

function spoken(value: unknown, schema?: Schema): unknown {
  if (Array.isArray(value)) return value.map((entry) => spoken(entry, schema?.items));
  if (typeof value === 'boolean') return isYesNo(schema) ? (value ? 'YES' : 'NO') : value;
  if (typeof value !== 'object' || value === null) return value;
  if ('currency' in value) return (value as unknown as { amount: string }).amount;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, spoken(member, schema?.properties?.[name])]),
  );
}

function kept(value: unknown, schema?: Schema, name = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, schema?.items) ?? {});
  if (value === '' || value === null || value === undefined) return undefined;
  if (isYesNo(schema)) return value === 'YES';
  if (MONEY.has(name) && typeof value === 'string') return { amount: value, currency: 'CNY' };
  if (typeof value !== 'object') return value;
  const members = Object.entries(value)
    .map(([member, inner]) => [member, kept(inner, schema?.properties?.[member], member)] as const)
    .filter(([, inner]) => inner !== undefined);
  return members.length ? Object.fromEntries(members) : undefined;
}
