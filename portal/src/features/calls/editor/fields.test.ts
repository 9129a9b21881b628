import { expect, it } from 'vitest';
import {
  conditionOf,
  FIELD_KINDS,
  freshName,
  isRequired,
  kindOf,
  renamed,
  shapedAs,
  withCondition,
  withField,
  withoutField,
} from './fields';

const SECTION = { type: 'object', required: ['animal'], properties: { animal: { type: 'boolean' } } };

it('knows each kind that it makes', () => {
  for (const kind of FIELD_KINDS) expect(kindOf(shapedAs(kind))).toBe(kind);
  expect(kindOf({ type: 'array', items: { properties: {} }, 'x-widget': 'budget' })).toBeUndefined();
});

it('keeps the name of a field whose kind changes', () => {
  expect(shapedAs('date', { title: '日期', 'x-titleEn': 'Day', maxLength: 3 })).toEqual({
    type: 'string',
    format: 'date',
    title: '日期',
    'x-titleEn': 'Day',
  });
});

it('adds fields as required ones and takes them away again', () => {
  const more = withField(SECTION, 'field1', shapedAs('text'));
  expect(more.required).toEqual(['animal', 'field1']);
  expect(withoutField(more, 'field1')).toEqual(SECTION);
  expect(freshName(['field1', 'field3'], 'field')).toBe('field2');
});

it('demands a conditional field only while it is shown', () => {
  const more = withField(SECTION, 'approval', shapedAs('text'));
  const conditional = withCondition(more, 'approval', { field: 'animal', equals: true }, true);
  expect(conditional.required).toEqual(['animal']);
  expect(conditional['allOf']).toEqual([
    { if: { properties: { animal: { const: true } }, required: ['animal'] }, then: { required: ['approval'] } },
  ]);
  expect(isRequired(conditional, 'approval')).toBe(true);
  expect(conditionOf(renamed(conditional, 'approval', 'permit'), 'permit')).toEqual({
    field: 'animal',
    equals: true,
    required: true,
  });
  expect(withCondition(conditional, 'approval', undefined, true)).toEqual(more);
  expect(withoutField(conditional, 'approval')).toEqual(SECTION);
});
