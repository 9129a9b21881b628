import { describe, expect, it } from 'vitest';
import { amendableTexts, withTexts } from './amendment';
import type { CallDefinition } from './types';

const definition = {
  code: 'T-1',
  titleZh: '指南',
  titleEn: 'Call',
  leadDepartments: ['省科技厅'],
  responsibleDepartments: [],
  form: {
    schema: {
      type: 'object',
      properties: {
        basic: {
          type: 'object',
          title: '基本信息',
          properties: { title: { type: 'string', 'x-titleEn': 'Title' }, tags: { items: { description: '一项一个' } } },
        },
      },
    },
    sections: [{ code: 'basic', titleZh: '基本', titleEn: 'Basics' }],
    personal: ['/basic'],
  },
  attachments: [{ slot: 'plan', titleZh: '方案', titleEn: 'Plan', mediaTypes: ['application/pdf'] }],
  review: { rubric: [{ code: 'innovation', labelZh: '创新性', labelEn: 'Novelty' }] },
  tranches: [{ no: 1, titleZh: '首期', titleEn: 'First' }],
  basis: [{ titleZh: '办法', documentNo: '〔2022〕32号' }],
} as unknown as CallDefinition;

describe('what an amendment may change', () => {
  const pointers = (kind: 'EXTEND' | 'CLARIFY' | 'CORRECT') =>
    amendableTexts(kind, definition).map((one) => one.pointer);

  it('is words when it clarifies', () => {
    expect(pointers('CLARIFY')).toEqual([
      '/titleZh',
      '/titleEn',
      '/form/sections/0/titleZh',
      '/form/sections/0/titleEn',
      '/attachments/0/titleZh',
      '/attachments/0/titleEn',
      '/review/rubric/0/labelZh',
      '/review/rubric/0/labelEn',
      '/tranches/0/titleZh',
      '/tranches/0/titleEn',
      '/form/schema/properties/basic/title',
      '/form/schema/properties/basic/properties/title/x-titleEn',
      '/form/schema/properties/basic/properties/tags/items/description',
    ]);
  });

  it('is basis and departments too when it corrects, and no text when it extends', () => {
    expect(pointers('CORRECT')).toEqual(
      expect.arrayContaining(['/basis/0/titleZh', '/basis/0/documentNo', '/leadDepartments/0', '/titleZh']),
    );
    expect(pointers('EXTEND')).toEqual([]);
  });

  it('is put into a copy', () => {
    const amended = withTexts(definition, { '/titleZh': '新', '/form/schema/properties/basic/title': '基本情况' });
    expect(amended.titleZh).toBe('新');
    expect(amended.form.schema).toMatchObject({ properties: { basic: { title: '基本情况' } } });
    expect(definition.titleZh).toBe('指南');
  });
});
