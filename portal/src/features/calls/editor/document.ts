import { pointerPath } from '@/schema-form/schema';

type Node = unknown;
type Members = Record<string, Node>;

const isMembers = (node: Node): node is Members => typeof node === 'object' && node !== null && !Array.isArray(node);

export function getAt(root: Node, pointer: string): Node {
  let node = root;
  for (const step of pointerPath(pointer))
    node = typeof node === 'object' && node !== null ? (node as Members)[step] : undefined;
  return node;
}

/** The same document with another value at a place; what is undefined goes. Missing objects on the way are made. */
export function setAt<T>(root: T, pointer: string, value: Node): T {
  return put(root, pointerPath(pointer), value) as T;
}

function put(node: Node, [step, ...rest]: string[], value: Node): Node {
  if (step === undefined) return value;
  if (Array.isArray(node)) {
    const copy = [...(node as Node[])];
    copy[Number(step)] = put(copy[Number(step)], rest, value);
    return copy;
  }
  const members = isMembers(node) ? node : {};
  const changed = put(members[step], rest, value);
  if (changed !== undefined) return { ...members, [step]: changed };
  return Object.fromEntries(Object.entries(members).filter(([name]) => name !== step));
}

const listAt = (root: Node, pointer: string): Node[] => {
  const list = getAt(root, pointer);
  return Array.isArray(list) ? (list as Node[]) : [];
};

export const addTo = <T>(root: T, list: string, value: Node): T => setAt(root, list, [...listAt(root, list), value]);

export const removeFrom = <T>(root: T, list: string, index: number): T =>
  setAt(
    root,
    list,
    listAt(root, list).filter((_, at) => at !== index),
  );

/** Swaps an element with its neighbour; at an end nothing happens. */
export function moveWithin<T>(root: T, list: string, index: number, by: -1 | 1): T {
  const copy = [...listAt(root, list)];
  const target = index + by;
  if (target < 0 || target >= copy.length) return root;
  [copy[index], copy[target]] = [copy[target], copy[index]];
  return setAt(root, list, copy);
}

/** Swaps a member with its neighbour: forms are drawn in the order of their properties. */
export function moveMember<T>(root: T, at: string, name: string, by: -1 | 1): T {
  const entries = Object.entries((getAt(root, at) as Members | undefined) ?? {});
  const index = entries.findIndex(([member]) => member === name);
  const target = index + by;
  if (index < 0 || target < 0 || target >= entries.length) return root;
  [entries[index], entries[target]] = [entries[target]!, entries[index]!];
  return setAt(root, at, Object.fromEntries(entries));
}
