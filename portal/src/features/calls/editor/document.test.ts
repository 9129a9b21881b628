import { expect, it } from 'vitest';
import { addTo, getAt, moveMember, moveWithin, removeFrom, setAt } from './document';
import { begin, change, redo, undo } from './history';

const DOC = { a: { b: [1, 2, 3] }, 'x/y': 'z' };

it('reads and writes places without touching what it was given', () => {
  expect(getAt(DOC, '/a/b/1')).toBe(2);
  expect(getAt(DOC, '/a/c/d')).toBeUndefined();
  const changed = setAt(DOC, '/a/b/1', 9);
  expect(changed).toEqual({ a: { b: [1, 9, 3] }, 'x/y': 'z' });
  expect(DOC.a.b[1]).toBe(2);
  expect(setAt(DOC, '/x~1y', undefined)).toEqual({ a: { b: [1, 2, 3] } });
  expect(setAt(DOC, '/new/deep', 1)).toMatchObject({ new: { deep: 1 } });
});

it('adds, removes and moves elements', () => {
  expect(addTo(DOC, '/a/b', 4).a.b).toEqual([1, 2, 3, 4]);
  expect(addTo(DOC, '/list', 4)).toMatchObject({ list: [4] });
  expect(removeFrom(DOC, '/a/b', 0).a.b).toEqual([2, 3]);
  expect(moveWithin(DOC, '/a/b', 0, 1).a.b).toEqual([2, 1, 3]);
  expect(moveWithin(DOC, '/a/b', 0, -1)).toBe(DOC);
  expect(Object.keys(moveMember(DOC, '', 'x/y', -1))).toEqual(['x/y', 'a']);
});

it('undoes in steps, typing being one step until it pauses', () => {
  let history = begin('a');
  history = change(history, 'ab', 'title', 1000);
  history = change(history, 'abc', 'title', 1500);
  history = change(history, 'abc!', 'other', 1600);
  expect(undo(history).now).toBe('abc');
  expect(undo(undo(history)).now).toBe('a');
  expect(redo(undo(history)).now).toBe('abc!');
  expect(undo(begin('a')).now).toBe('a');
  expect(change(undo(history), 'new', 'title', 9000).future).toEqual([]);
});
