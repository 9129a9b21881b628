import { createContext, useContext } from 'react';
import type { CallDefinition } from '../types';

/** The document that is edited, and how every panel changes it. */
export interface Editor {
  definition: CallDefinition;
  /** @param place that is changed; changes of one place in a row are one step to undo */
  change: (place: string, how: (definition: CallDefinition) => CallDefinition) => void;
  /** What the service said about places, by JSON Pointer. */
  errors: ReadonlyMap<string, string>;
  chosen: string;
  choose: (id: string) => void;
  /** What is chosen goes by another id now: its panel stays, and with it whoever is typing there. */
  follow: (id: string) => void;
}

const EditorContext = createContext<Editor | undefined>(undefined);

export const EditorProvider = EditorContext.Provider;

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('no call is edited here');
  return editor;
}

/** How many places inside a part are wrong. */
export const errorsWithin = (errors: ReadonlyMap<string, string>, at: string) =>
  [...errors.keys()].filter((pointer) => pointer === at || pointer.startsWith(`${at}/`)).length;
