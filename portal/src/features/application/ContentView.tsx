import type { ReactNode } from 'react';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { AnswersView } from '@/schema-form/AnswersView';
import type { Answers } from '@/schema-form/schema';
import { Panel } from '@/ui/Page';
import type { CallView } from '../calls/types';
import { FileList } from './FileList';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

interface ContentViewProps {
  call: Pick<CallView, 'form' | 'attachments'>;
  application: Pick<ApplicationView, 'id' | 'attachments'>;
  answers: Record<string, Answers>;
  extra?: (section: string) => ReactNode;
}

/** An application as something to read, section by section, with its files. */
export function ContentView({ call, application, answers, extra }: ContentViewProps) {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  return (
    <div className="stack">
      {call.form.sections.map((section) => (
        <Panel key={section.code} id={`section-${section.code}`} title={title(section)} extra={extra?.(section.code)}>
          <AnswersView schema={call.form.schema.properties?.[section.code] ?? {}} answers={answers[section.code]} />
        </Panel>
      ))}
      {call.attachments.length > 0 && (
        <Panel id="section-attachments" title={say('attachments')} extra={extra?.('attachments')}>
          <FileList application={application} slots={call.attachments} />
        </Panel>
      )}
    </div>
  );
}
