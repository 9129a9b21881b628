import { useMemo } from 'react';
import { useWords } from '@/app/i18n/words';
import type { FieldAutosave } from '@/autosave/useFieldAutosave';
import { AnswersView } from '@/schema-form/AnswersView';
import { SchemaForm } from '@/schema-form/SchemaForm';
import { Panel } from '@/ui/Page';
import type { CallView } from '../calls/types';
import { OWN, partSchema } from './part';
import type { Part } from './partners';
import { partnerWords } from './words';

interface PartFormProps {
  part: Part;
  call: CallView;
  autosave: FieldAutosave;
}

/** The task and the money of the own organisation: to be written, or to be read by those who may not write. */
export function PartForm({ part, call, autosave }: PartFormProps) {
  const say = useWords(partnerWords);
  const schema = useMemo(() => partSchema(call, part.list), [call, part.list]);
  const refused = useMemo(
    () => (autosave.status.kind === 'refused' ? autosave.status.problem.fieldErrors : undefined),
    [autosave.status],
  );
  const answers = autosave.values[OWN] ?? {};
  return (
    <Panel title={say('part')}>
      {part.mayWrite ? (
        <>
          <p className="prose">{say('partLead')}</p>
          <SchemaForm
            schema={schema}
            answers={answers}
            refused={refused}
            onChange={(changed) => autosave.change(OWN, changed)}
          />
        </>
      ) : (
        <AnswersView schema={schema} answers={answers} />
      )}
    </Panel>
  );
}
