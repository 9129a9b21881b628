import { describe, expect, it } from 'vitest';
import { changesOf, fieldOf, reconcile, withValue } from './fields';

describe('changesOf', () => {
  it('names what was changed, added and taken out', () => {
    expect(changesOf({ title: 'a', old: 1, same: [1] }, { title: 'b', added: 2, same: [1] })).toEqual([
      { pointer: '/title', from: 'a', to: 'b' },
      { pointer: '/old', from: 1, to: undefined },
      { pointer: '/added', from: undefined, to: 2 },
    ]);
  });

  it('takes an empty list that the form puts in for no change', () => {
    expect(changesOf({}, { fields: [], note: '' })).toEqual([]);
    expect(changesOf({ fields: ['a'] }, { fields: [] })).toEqual([{ pointer: '/fields', from: ['a'], to: [] }]);
    expect(reconcile({}, { fields: [] }, { fields: ['b'] }).value).toEqual({ fields: ['b'] });
  });

  it('escapes names as JSON Pointers do', () => {
    const [change] = changesOf({}, { 'a/b~c': 1 });
    expect(change!.pointer).toBe('/a~1b~0c');
    expect(fieldOf(change!.pointer)).toBe('a/b~c');
  });
});

describe('reconcile', () => {
  const base = { title: '电极', summary: '摘要' };

  it('takes what a colleague saved in fields that were not touched here', () => {
    expect(reconcile(base, { ...base, title: '我的' }, { ...base, summary: '同事的' })).toEqual({
      value: { title: '我的', summary: '同事的' },
      base: { title: '电极', summary: '同事的' },
    });
  });

  it('keeps what was typed where both wrote, with what it was typed over', () => {
    expect(reconcile(base, { ...base, title: '我的' }, { ...base, title: '同事的' })).toEqual({
      value: { title: '我的', summary: '摘要' },
      base,
    });
  });

  it('has nothing left to send where both wrote the same', () => {
    const agreed = { ...base, title: '相同' };
    const result = reconcile(base, agreed, agreed);
    expect(changesOf(result.base, result.value)).toEqual([]);
  });

  it('moves nothing under the hands of somebody who is in a field', () => {
    const result = reconcile(base, base, { ...base, title: '同事的' }, 'title');
    expect(result.value.title).toBe('电极');
    expect(result.base.title).toBe('电极');
  });

  it('takes out what a colleague took out', () => {
    expect(reconcile(base, base, { title: '电极' }).value).toEqual({ title: '电极' });
  });
});

describe('withValue', () => {
  it('sets and takes out at any depth without touching the original', () => {
    const fields = { members: [{ name: '王' }, { name: '李' }] };
    expect(withValue(fields, '/members/1/name', '张')).toEqual({ members: [{ name: '王' }, { name: '张' }] });
    expect(withValue(fields, '/members', undefined)).toEqual({});
    expect(fields.members[1]!.name).toBe('李');
  });
});
