import { describe, expect, it } from 'vitest';
import type { Finding } from '../ladder/ladder';
import { mayBegin, verdictOf, type EligibilityView } from './eligibility';
import { conditionFactName } from './facts';

const finding = (code: string, result: Finding['result'], ...missing: string[]) =>
  ({ code, result, missing, zh: code, en: code, source: '', parts: [], oneSuffices: false }) as Finding;
const view = (...findings: Finding[]) => ({ findings }) as unknown as EligibilityView;

describe('verdictOf', () => {
  it('keeps what the profile lacks apart from what the form will tell', () => {
    const judged = view(
      finding('kind', 'MET'),
      finding('size', 'UNMET'),
      finding('clean', 'UNKNOWN', 'firm.majorViolation'),
      finding('team', 'UNKNOWN', 'form.team.members'),
      finding('both', 'UNKNOWN', 'form.budget', 'y1.revenue'),
      finding('formal', 'UNKNOWN', 'formality'),
    );
    const verdict = verdictOf(judged);
    expect(verdict.against.map((one) => one.code)).toEqual(['size']);
    expect(verdict.missing.map((one) => one.code)).toEqual(['clean', 'both', 'formal']);
    expect(verdict.later.map((one) => one.code)).toEqual(['team']);
    expect(mayBegin(judged)).toBe(false);
    expect(mayBegin(view(finding('clean', 'UNKNOWN', 'firm.majorViolation'), finding('look', 'MANUAL_REVIEW')))).toBe(
      true,
    );
  });
});

describe('conditionFactName', () => {
  const form = {
    schema: {
      properties: {
        team: {
          title: '团队',
          properties: {
            members: { title: '成员', 'x-titleEn': 'Members', items: { properties: { name: { title: '姓名' } } } },
          },
        },
      },
    },
    sections: [{ code: 'team', titleZh: '项目团队', titleEn: 'Team' }],
  };
  it('names an answer by the form and a figure by the profile', () => {
    expect(conditionFactName('form.team.members', form, [2025], 'en')).toBe('Members');
    expect(conditionFactName('form.team.members[2].name', form, [2025], 'zh-CN')).toBe('姓名');
    expect(conditionFactName('form.team', form, [2025], 'zh-CN')).toBe('项目团队');
    expect(conditionFactName('form', form, [2025], 'zh-CN')).toBe('申报表');
    expect(conditionFactName('holds', form, [2025], 'zh-CN')).toBe('资质');
    expect(conditionFactName('y1.staff', form, [2025], 'zh-CN')).toContain('2025年');
  });
});
