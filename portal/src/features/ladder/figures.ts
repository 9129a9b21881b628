import type { Language } from '@/app/i18n/words';
import type { Schema } from '@/schema-form/schema';
import { profileSchema } from '../profile/schema';
import type { Measured } from './ladder';

type Unit = Measured['unit'];

const SIGNS: Record<Measured['relation'], string> = { AT_LEAST: '≥', ABOVE: '>', AT_MOST: '≤', BELOW: '<' };

/** A number with its unit as people read it: money in 万元, shares in percent. */
export function figure(value: number, unit: Unit, language: Language): string {
  const zh = language === 'zh-CN';
  switch (unit) {
    case 'FEN':
      return zh
        ? `${(value / 1_000_000).toLocaleString('en', { maximumFractionDigits: 4 })} 万元`
        : `CNY ${(value / 100).toLocaleString('en', { maximumFractionDigits: 2 })}`;
    case 'SHARE':
      return `${(value / 10_000).toLocaleString('en', { maximumFractionDigits: 2 })} %`;
    case 'YEARS':
      return zh ? `${value} 年` : `${value} years`;
    case 'DAYS':
      return zh ? `${value} 天` : `${value} days`;
    case 'POINTS':
      return zh ? `${value} 分` : `${value} points`;
    default:
      return String(value);
  }
}

export const line = ({ relation, threshold, unit }: Measured, language: Language) =>
  `${SIGNS[relation]} ${figure(threshold, unit, language)}`;

/** What a score may still become stands beside what is certain. */
export const reached = ({ value, ceiling, unit }: Measured, language: Language) =>
  ceiling === value ? figure(value, unit, language) : `${value}–${figure(ceiling, unit, language)}`;

const EQUITY = { zh: '新增股权融资', en: 'New equity' };

/** A missing fact such as `y1.revenue` in the words of the profile: 2025年营业收入. */
export function factName(path: string, years: number[], language: Language): string {
  const [root = '', member = ''] = path.replace(/\[.*?\]/g, '').split('.');
  const year = /^y([1-3])$/.exec(root);
  if (year) {
    const number = years[Number(year[1]) - 1];
    const name = titleOf(profileSchema.years.items?.properties?.[member], language) ?? member;
    return language === 'zh-CN'
      ? `${number}年${name.replace('（元）', '')}`
      : `${name.replace(' (yuan)', '')} ${number}`;
  }
  if (root === 'equity') return language === 'zh-CN' ? EQUITY.zh : EQUITY.en;
  const schema =
    root === 'ip'
      ? profileSchema.rights.properties?.[member]
      : root === 'firm'
        ? profileSchema.firm.properties?.[member === 'fullFiscalYears' ? 'registeredOn' : member]
        : profileSchema.honours.properties?.[root];
  return titleOf(schema, language) ?? path;
}

const titleOf = (schema: Schema | undefined, language: Language) =>
  (language === 'zh-CN' ? schema?.title : (schema?.['x-titleEn'] as string | undefined)) ?? undefined;
