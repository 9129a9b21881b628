import { describe, expect, it } from 'vitest';
import { placeName } from './place';
import type { CallDefinition } from './types';

const definition = {
  titleZh: '指南',
  form: {
    schema: {
      type: 'object',
      properties: {
        team: {
          title: '项目团队',
          'x-titleEn': 'Team',
          properties: { members: { title: '成员', items: { properties: { 'a/b': { title: '甲' } } } } },
        },
      },
    },
    sections: [{ code: 'team', titleZh: '团队', titleEn: 'Team' }],
  },
  attachments: [{ slot: 'plan', titleZh: '方案', titleEn: 'Plan' }],
} as unknown as CallDefinition;

describe('a place of a call in words', () => {
  it.each([
    ['/deadlineAt', '截止时间', 'deadline'],
    ['/titleZh', '名称（中文）', 'name in Chinese'],
    ['/form/sections/0/helpEn', '团队 › 填写说明（英文）', 'Team › help in English'],
    [
      '/form/schema/properties/team/properties/members/title',
      '项目团队 › 成员 › 名称（中文）',
      'Team › 成员 › name in Chinese',
    ],
    [
      '/form/schema/properties/team/properties/members/items/properties/a~1b/description',
      '项目团队 › 成员 › 甲 › 说明（中文）',
      'Team › 成员 › 甲 › explanation in Chinese',
    ],
    ['/attachments/0/maxBytes', '方案 › 大小上限', 'Plan › largest size'],
    ['/leadDepartments', '牵头部门', 'leading departments'],
    ['/leadDepartments/1', '牵头部门', 'leading departments'],
    ['/basis/4', '政策依据', 'documents it rests on'],
    ['/nowhere/x', 'x', 'x'],
  ])('%s', (pointer, zh, en) => {
    expect(placeName(definition, pointer, 'zh-CN')).toBe(zh);
    expect(placeName(definition, pointer, 'en')).toBe(en);
  });
});
