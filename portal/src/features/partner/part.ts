import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useSession } from '@/app/session/session';
import { useFieldAutosave, type FieldAutosave } from '@/autosave/useFieldAutosave';
import { pointerPath, schemaAt, type Schema } from '@/schema-form/schema';
import { applicationQuery } from '../application/applications';
import { conflictsIn } from '../application/together';
import type { CallView } from '../calls/types';
import { editPart, partQuery, type Part } from './partners';

/** The only part of the autosave: a partner's own row. */
export const OWN = 'part';

/** The schema of a partner's row; the credit code is the lead's to give. */
export function partSchema(call: Pick<CallView, 'form'>, list: string): Schema {
  const row = schemaAt(call.form.schema, pointerPath(list))?.items ?? {};
  const { uscc, ...others } = row.properties ?? {};
  return { ...row, properties: { ...(uscc ? { uscc: { ...uscc, readOnly: true } } : {}), ...others } };
}

/** The answers of the own part while they are typed, merged field by field with what the lead saves. */
export function usePartAutosave(part: Part): FieldAutosave {
  const { subject } = useSession();
  const queries = useQueryClient();
  const { queryKey } = partQuery(part.applicationId, part.partnerId);
  const autosave = useFieldAutosave({
    owner: `${subject}/part/${part.partnerId}`,
    initial: { version: part.version, savedAt: undefined, parts: { [OWN]: part.answers } },
    conflictsIn,
    edit: async (_, changes) => {
      const saved = await editPart(part, changes);
      queries.setQueryData(queryKey, saved);
      // The application below shows the part too, and who signed.
      void queries.invalidateQueries({ queryKey: applicationQuery(part.applicationId).queryKey });
      return { version: saved.version, theirs: saved.answers };
    },
  });
  const { refresh, queue } = autosave;
  useEffect(() => {
    refresh({ [OWN]: part.answers });
    queue.adoptVersion(part.version);
  }, [part, refresh, queue]);
  return autosave;
}
