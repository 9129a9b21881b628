import { lazy, Suspense, useState } from 'react';
import { useLocalised } from '@/app/i18n/localised';
import type { Answers } from '@/schema-form/schema';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { ProgrammeProvider } from '../programme/context';
import { programmeFields } from '../programme/fields';
import type { CallDefinition } from '../types';

const SchemaForm = lazy(() => import('@/schema-form/SchemaForm').then((module) => ({ default: module.SchemaForm })));

interface FormPreviewProps {
  definition: CallDefinition;
  answers?: Record<string, Answers>;
  onChange?: (section: string, answers: Answers) => void;
}

/** The form as applicants will see it; what is tried out in it is kept only where somebody listens. */
export function FormPreview({ definition, answers, onChange }: FormPreviewProps) {
  const { pick, title } = useLocalised();
  const [tried, setTried] = useState<Record<string, Answers>>({});
  const shown = answers ?? tried;
  return (
    <ProgrammeProvider value={definition}>
      {definition.form.sections.map((section) => {
        const schema = definition.form.schema.properties?.[section.code];
        return (
          <Panel key={section.code} title={title(section)}>
            {section.helpZh && <p className="prose faint">{pick(section.helpZh, section.helpEn)}</p>}
            <Suspense fallback={<ListSkeleton rows={3} />}>
              {schema && (
                <SchemaForm
                  schema={schema}
                  idPrefix={`preview_${section.code}`}
                  answers={shown[section.code] ?? {}}
                  fields={programmeFields}
                  onChange={(changed) =>
                    onChange
                      ? onChange(section.code, changed)
                      : setTried((now) => ({ ...now, [section.code]: changed }))
                  }
                />
              )}
            </Suspense>
          </Panel>
        );
      })}
    </ProgrammeProvider>
  );
}
