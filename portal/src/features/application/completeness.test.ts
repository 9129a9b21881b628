import { describe, expect, it } from 'vitest';
import { completenessOf, gapsOf, placeOf } from './completeness';

const basic = {
  type: 'object',
  required: ['title', 'team'],
  properties: {
    title: { type: 'string', title: '项目名称' },
    note: { type: 'string' },
    team: { type: 'array', title: '团队' },
    contact: { type: 'object', required: ['phone'], properties: { phone: { type: 'string' } } },
  },
};
const slot = {
  slot: 'proposal',
  titleZh: '申报书',
  titleEn: 'Proposal',
  required: true,
  mediaTypes: [] as string[],
  maxBytes: 1,
};
const call = {
  form: {
    schema: { properties: { basic } },
    sections: [{ code: 'basic', titleZh: '基本情况' }],
    extract: { title: '/basic/title', summary: '/basic/note', requested: '/basic/note' },
    personal: [],
  },
  attachments: [slot],
  budget: {
    poolCode: 'BCI',
    total: { amount: '20000.00', currency: 'CNY' },
    maxAward: { amount: '10000.00', currency: 'CNY' },
  },
};
const words = {
  missingFile: (missing: typeof slot) => missing.titleZh,
  titleMissing: () => 'title missing',
  requestedMissing: () => 'amount missing',
  moreThanMost: (most: string) => `above ${most}`,
  unsigned: ({ name, state }: { name: string; state?: string }) => `${name} ${state ?? 'NONE'}`,
};
const say = (key: string, values?: Record<string, string | number>) => `${key} ${values?.['title'] ?? ''}`;

describe('completeness', () => {
  it('counts what is required and nothing else', () => {
    expect(completenessOf(basic, {})).toBe(0);
    expect(completenessOf(basic, { title: '甲', note: '乙', team: [] })).toBe(50);
    expect(completenessOf(basic, { title: '甲', team: [{}] })).toBe(100);
    expect(completenessOf(basic, { title: '甲', team: [{}], contact: {} })).toBe(66);
    expect(completenessOf(undefined, undefined)).toBe(100);
  });

  it('lists every gap with its place', () => {
    const gaps = gapsOf(call, { basic: { title: '甲' } }, [], {}, 'zh-CN', say, words);
    expect(gaps).toEqual([
      { section: 'basic', pointer: '/team', message: 'required 团队' },
      { section: 'basic', pointer: '/note', message: 'amount missing' },
      { section: 'attachments', pointer: '/proposal', message: '申报书' },
    ]);
    const above = gapsOf(call, { basic: { title: '甲', team: [{}], note: '10000.01' } }, [], {}, 'zh-CN', say, words);
    expect(above[0]).toEqual({ section: 'basic', pointer: '/note', message: 'above 10000.00' });
  });

  it('follows the pointers of the service', () => {
    expect(placeOf('/sections/basic/answers/title')).toEqual({ section: 'basic', pointer: '/title' });
    expect(placeOf('/basic/team/0/name')).toEqual({ section: 'basic', pointer: '/team/0/name' });
    expect(placeOf('/attachments/proposal')).toEqual({ section: 'attachments', pointer: '/proposal' });
  });
});
