import { describe, expect, it } from 'vitest';
import { checkAnswers, checkTyped, withoutEmpty } from './check';
import { fieldId, inLanguage, isAmount, isLongText, type Schema } from './schema';

const say = (key: string, values?: Record<string, string | number>) =>
  [key, ...Object.values(values ?? {})].filter((part) => part !== '').join(' ');

const schema: Schema = {
  type: 'object',
  required: ['title', 'field', 'members'],
  properties: {
    title: { type: 'string', title: '项目名称', 'x-title-en': 'Project title', maxLength: 5 },
    field: {
      type: 'string',
      title: '领域',
      enum: ['A', 'B'],
      'x-enum-zh': ['甲', '乙'],
      'x-enum-en': ['First', 'Second'],
    },
    amount: { type: 'string', title: '申请经费', pattern: '^\\d{1,10}(\\.\\d{1,2})?$' },
    members: {
      type: 'array',
      title: '成员',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string', title: '姓名' },
          email: { type: 'string', title: '邮箱', format: 'email' },
        },
      },
    },
  },
};

describe('checkAnswers', () => {
  it('names every missing member in the words of the form', () => {
    expect(checkAnswers(schema, { members: [{}] }, say)).toEqual([
      { pointer: '/title', message: 'required 项目名称' },
      { pointer: '/field', message: 'requiredChoice 领域' },
      { pointer: '/members/0/name', message: 'required 姓名' },
    ]);
  });

  it('says what is wrong with what was typed, once per field', () => {
    const answers = { title: '太长的项目名称', field: 'A', amount: 'x', members: [{ name: '王', email: 'no' }] };
    expect(checkAnswers(schema, answers, say)).toEqual([
      { pointer: '/title', message: 'maxLength 项目名称 5' },
      { pointer: '/amount', message: 'amount 申请经费' },
      { pointer: '/members/0/email', message: 'email 邮箱' },
    ]);
  });

  it('does not call a form wrong that is merely unfinished', () => {
    expect(checkTyped(schema, {}, say)).toEqual([]);
    expect(checkTyped(schema, { title: '太长的项目名称' }, say)).toHaveLength(1);
  });

  it('takes a cleared field for an absent one', () => {
    expect(withoutEmpty({ title: '', members: [{ name: '' }], amount: undefined })).toEqual({ members: [{}] });
    expect(withoutEmpty({ title: '' })).toBeUndefined();
  });
});

describe('schema', () => {
  it('speaks the language of the reader', () => {
    const english = inLanguage(schema, 'en');
    expect(english.properties?.['title']?.title).toBe('Project title');
    expect(english.properties?.['field']?.oneOf).toEqual([
      { const: 'A', title: 'First' },
      { const: 'B', title: 'Second' },
    ]);
    expect(inLanguage(schema, 'zh-CN').properties?.['field']?.oneOf?.[1]?.title).toBe('乙');
  });

  it('knows amounts and long texts', () => {
    expect(isAmount(schema.properties!['amount']!)).toBe(true);
    expect(isAmount({ type: 'string', pattern: '^[A-Z]+$' })).toBe(false);
    expect(isLongText({ type: 'string', maxLength: 2000 })).toBe(true);
  });

  it('finds the field of a pointer', () => {
    expect(fieldId('/members/0/name')).toBe('root_members_0_name');
  });
});
