import { createContext, useContext } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useAutosave, type Autosave, type Saved } from '@/autosave/useAutosave';
import { useSession } from '@/app/session/session';
import type { Answers } from '@/schema-form/schema';
import type { CallView } from '../calls/types';
import { applicationQuery, readApplication, saveSection } from './applications';
import type { ApplicationView } from './types';

export interface Workspace {
  application: ApplicationView;
  call: CallView;
  autosave: Autosave<Answers>;
}

const savedOf = (application: ApplicationView): Saved<Answers> => ({
  version: application.version,
  savedAt: Object.values(application.sections)
    .map((section) => section.savedAt ?? '')
    .sort()
    .at(-1),
  parts: Object.fromEntries(Object.entries(application.sections).map(([code, section]) => [code, section.answers])),
});

/** The answers of one application while they are typed; every section is a part with a version of its own. */
export function useSectionAutosave(application: ApplicationView): Autosave<Answers> {
  const { subject } = useSession();
  const queries = useQueryClient();
  const { queryKey } = applicationQuery(application.id);
  const latest = () => queries.getQueryData(queryKey) ?? application;
  const adopt = (now: ApplicationView) => {
    queries.setQueryData(queryKey, now);
    return savedOf(now);
  };
  return useAutosave<Answers>({
    owner: `${subject}/application/${application.id}`,
    initial: savedOf(application),
    send: async (code, answers) => {
      const saved = await saveSection(application.id, code, answers, latest().sections[code]?.version ?? 0);
      const { version, completeness, savedAt } = saved;
      const now = latest();
      return adopt({
        ...now,
        version: saved.applicationVersion,
        title: saved.title,
        sections: { ...now.sections, [code]: { answers, version, completeness, savedAt } },
      });
    },
    read: async () => adopt(await readApplication(application.id)),
  });
}

export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  if (!workspace) throw new Error('outside of a workspace');
  return workspace;
}
