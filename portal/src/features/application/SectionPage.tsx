import { useEffect, useMemo } from 'react';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { SchemaForm } from '@/schema-form/SchemaForm';
import { Panel } from '@/ui/Page';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

/** One part of the form. Coming from the check, it also names what is missing and moves to the field asked for. */
export function Component() {
  const { section: code } = useParams();
  const { call, application } = useWorkspace();
  const section = call.form.sections.find((one) => one.code === code);
  if (!section)
    return (
      <Navigate to={`/applications/${application.id}/edit/${call.form.sections[0]?.code ?? 'attachments'}`} replace />
    );
  return <Section key={section.code} code={section.code} />;
}

function Section({ code }: { code: string }) {
  const say = useWords(applicationWords);
  const { title, pick } = useLocalised();
  const { call, application, autosave } = useWorkspace();
  const { hash, state } = useLocation();
  const index = call.form.sections.findIndex((one) => one.code === code);
  const section = call.form.sections[index]!;
  const schema = call.form.schema.properties?.[code] ?? {};
  useFocusOn(hash);
  const refused = useMemo(() => {
    if (autosave.status.kind !== 'refused' || autosave.status.part !== code) return undefined;
    return autosave.status.problem.fieldErrors;
  }, [autosave.status, code]);
  const help = pick(section.helpZh, section.helpEn);
  const nextCode = call.form.sections[index + 1]?.code ?? (call.attachments.length ? 'attachments' : 'check');
  const previous = call.form.sections[index - 1];
  return (
    <div className="section">
      <Panel title={title(section)}>
        {help && <p className="section-help-inline prose">{help}</p>}
        <SchemaForm
          schema={schema}
          answers={autosave.values[code] ?? {}}
          complete={Boolean((state as { complete?: boolean } | null)?.complete)}
          refused={refused}
          onChange={(answers) => autosave.change(code, answers)}
        />
        <div className="form-actions">
          {previous && (
            <Link to={`/applications/${application.id}/edit/${previous.code}`}>
              <Button>{say('previous')}</Button>
            </Link>
          )}
          <Link to={`/applications/${application.id}/edit/${nextCode}`}>
            <Button type="primary">{say('next')}</Button>
          </Link>
        </div>
      </Panel>
      {help && (
        <aside className="section-help">
          <h3>{say('help')}</h3>
          <p>{help}</p>
        </aside>
      )}
    </div>
  );
}

function useFocusOn(hash: string) {
  useEffect(() => {
    if (!hash) return;
    const wait = setTimeout(() => {
      const field = document.getElementById(hash.slice(1));
      field?.scrollIntoView({ block: 'center' });
      field?.focus({ preventScroll: true });
    }, 50);
    return () => clearTimeout(wait);
  }, [hash]);
}
