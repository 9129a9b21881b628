import { lazy, Suspense } from 'react';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import type { CallDefinition } from './types';
import { callWords } from './words';

const SchemaForm = lazy(() => import('@/schema-form/SchemaForm').then((module) => ({ default: module.SchemaForm })));

/** The form of a call to read before it is filled in. */
export function CallForm({ form }: { form: CallDefinition['form'] }) {
  const say = useWords(callWords);
  const { pick, title } = useLocalised();
  return (
    <>
      <p className="lead">{say('formLead')}</p>
      {form.sections.map((section) => {
        const schema = form.schema.properties?.[section.code];
        return (
          <Panel key={section.code} title={title(section)}>
            {section.helpZh && <p className="prose faint">{pick(section.helpZh, section.helpEn)}</p>}
            <Suspense fallback={<ListSkeleton rows={3} />}>
              {schema && <SchemaForm schema={schema} answers={{}} readonly />}
            </Suspense>
          </Panel>
        );
      })}
    </>
  );
}
