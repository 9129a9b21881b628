import { createContext } from 'react';
import type { ReactNode } from 'react';

/** What a screen puts beside the label of each field, by its JSON Pointer; such as what colleagues say about it. */
export const FieldExtraContext = createContext<((pointer: string, label: string) => ReactNode) | undefined>(undefined);
