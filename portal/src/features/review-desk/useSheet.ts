import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/app/session/session';
import { useAutosave } from '@/autosave/useAutosave';
import { assignmentQuery, readAssignment, saveSheet } from './assignments';
import type { AssignmentView, Sheet } from './types';

const PART = 'sheet';
const bare = ({ scores, notApplicable, comments, overall, confidence }: Sheet): Sheet => ({
  scores,
  notApplicable: [...(notApplicable ?? [])].sort(),
  comments,
  overall: overall || undefined,
  confidence: confidence ?? undefined,
});

/** The score sheet while it is filled in; it has one part. */
export function useSheet(assignment: AssignmentView) {
  const { subject } = useSession();
  const queries = useQueryClient();
  const autosave = useAutosave<Sheet>({
    owner: `${subject}/assignment/${assignment.id}`,
    initial: {
      version: assignment.version,
      savedAt: assignment.sheet.savedAt,
      parts: { [PART]: bare(assignment.sheet) },
    },
    send: async (_part, sheet, version) => {
      const saved = await saveSheet(assignment.id, sheet, version);
      queries.setQueryData(
        assignmentQuery(assignment.id).queryKey,
        (now) => now && { ...now, ...saved, application: now.application },
      );
      return { version: saved.version, parts: { [PART]: bare(saved.sheet) } };
    },
    read: async () => {
      const now = await readAssignment(assignment.id);
      return { version: now.version, parts: { [PART]: bare(now.sheet) } };
    },
  });
  const sheet = autosave.values[PART]!;
  const change = (part: Partial<Sheet>) => autosave.change(PART, bare({ ...sheet, ...part }));
  return { autosave, sheet, change };
}
