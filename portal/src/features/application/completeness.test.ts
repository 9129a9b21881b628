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
const slot = { slot: 'proposal', titleZh: '申报书', titleEn: 'Proposal', required: true, mediaTypes: [], maxBytes: 1 };
const call = {
  form: { schema: { properties: { basic } }, sections: [{ code: 'basic', titleZh: '基本情况' }], extract: {} },
  attachments: [slot],
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
    const gaps = gapsOf(call, { basic: { title: '甲' } }, [], 'zh-CN', say, (missing) => missing.titleZh);
    expect(gaps).toEqual([
      { section: 'basic', pointer: '/team', message: 'required 团队' },
      { section: 'attachments', pointer: '/proposal', message: '申报书' },
    ]);
  });

  it('follows the pointers of the service', () => {
    expect(placeOf('/sections/basic/answers/title')).toEqual({ section: 'basic', pointer: '/title' });
    expect(placeOf('/basic/team/0/name')).toEqual({ section: 'basic', pointer: '/team/0/name' });
    expect(placeOf('/attachments/proposal')).toEqual({ section: 'attachments', pointer: '/proposal' });
  });
});
