import { createContext, useContext } from 'react';
import type { CallDefinition } from '../types';

/** What a form's own tables need of the call that they belong to. */
export type Programme = Pick<CallDefinition, 'budgetTemplate' | 'indicators'>;

const ProgrammeContext = createContext<Programme>({});

export const ProgrammeProvider = ProgrammeContext.Provider;
export const useProgramme = () => useContext(ProgrammeContext);
