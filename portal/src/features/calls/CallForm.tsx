import { lazy, Suspense } from 'react';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { ProgrammeProvider } from './programme/context';
import { programmeFields } from './programme/fields';
import type { CallDefinition } from './types';
import { callWords } from './words';

const SchemaForm = lazy(() => import('@/schema-form/SchemaForm').then((module) => ({ default: module.SchemaForm })));

/** The form of a call to read before it is filled in. */
export function CallForm({ call }: { call: Pick<CallDefinition, 'form' | 'budgetTemplate' | 'indicators'> }) {
  const { form } = call;
  const say = useWords(callWords);
  const { pick, title } = useLocalised();
  return (
    <ProgrammeProvider value={call}>
      <p className="lead">{say('formLead')}</p>
      {form.sections.map((section) => {
        const schema = form.schema.properties?.[section.code];
        return (
          <Panel key={section.code} title={title(section)}>
            {section.helpZh && <p className="prose faint">{pick(section.helpZh, section.helpEn)}</p>}
            <Suspense fallback={<ListSkeleton rows={3} />}>
              {schema && <SchemaForm schema={schema} answers={{}} fields={programmeFields} readonly />}
            </Suspense>
          </Panel>
        );
      })}
    </ProgrammeProvider>
  );
}
