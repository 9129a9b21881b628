import { createContext, useContext } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { fieldOf } from '@/autosave/fields';
import { useFieldAutosave, type FieldAutosave } from '@/autosave/useFieldAutosave';
import { useSession } from '@/app/session/session';
import type { CallView } from '../calls/types';
import { applicationQuery } from './applications';
import { conflictsIn, editSection, lookAgain } from './together';
import type { ApplicationView } from './types';

export interface Workspace {
  application: ApplicationView;
  call: CallView;
  autosave: FieldAutosave;
}

const savedOf = (application: ApplicationView) => ({
  version: application.version,
  savedAt: Object.values(application.sections)
    .map((section) => section.savedAt ?? '')
    .sort()
    .at(-1),
  parts: Object.fromEntries(Object.entries(application.sections).map(([code, section]) => [code, section.answers])),
});

/** The answers of one application while they are typed; every section is a part that is saved on its own. */
export function useSectionAutosave(application: ApplicationView): FieldAutosave {
  const { subject } = useSession();
  const queries = useQueryClient();
  const { queryKey } = applicationQuery(application.id);
  const latest = () => queries.getQueryData(queryKey) ?? application;
  return useFieldAutosave({
    owner: `${subject}/application/${application.id}`,
    initial: savedOf(application),
    conflictsIn,
    edit: async (code, changes) => {
      const edited = await editSection(application.id, code, latest().sections[code]?.version ?? 0, changes);
      const now = latest();
      const changed = Object.fromEntries(changes.map(({ pointer, to }) => [fieldOf(pointer), to]));
      const answers = edited.answers ?? { ...now.sections[code]?.answers, ...changed };
      const { version, completeness, savedAt } = edited;
      // A version between is a colleague's save of something else: it is not ours until it was read.
      const seen = edited.applicationVersion <= now.version + 1 ? edited.applicationVersion : now.version;
      queries.setQueryData(queryKey, {
        ...now,
        version: seen,
        title: edited.title,
        sections: { ...now.sections, [code]: { answers, version, completeness, savedAt } },
      });
      if (seen !== edited.applicationVersion) void lookAgain(queries, application.id);
      return { version: seen, theirs: edited.answers ?? undefined };
    },
  });
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('outside of a workspace');
  return workspace;
}
