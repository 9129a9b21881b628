import { useCallback, useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate, useLocation, useParams, useSearchParams } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useLanguage, useWords } from '@/app/i18n/words';
import { ProgrammeProvider } from '@/features/calls/programme/context';
import { programmeFields } from '@/features/calls/programme/fields';
import { FieldExtraContext } from '@/schema-form/field-extra';
import { fieldId } from '@/schema-form/schema';
import { SchemaForm } from '@/schema-form/SchemaForm';
import { Panel } from '@/ui/Page';
import { CommentMark } from '../comment/CommentMark';
import { commentsQuery } from '../comment/comments';
import { CommentsPanel } from '../comment/CommentsPanel';
import { fieldAt } from './field';
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
  // A message about a comment leads to what the comment is about.
  const [mentioned] = useSearchParams();
  const asked = mentioned.get('field') ?? undefined;
  const index = call.form.sections.findIndex((one) => one.code === code);
  const section = call.form.sections[index]!;
  const schema = call.form.schema.properties?.[code] ?? {};
  const { language } = useLanguage();
  const [about, setAbout] = useState<string>();
  const threads = useQuery(commentsQuery(application.id)).data;
  const mark = useCallback(
    (pointer: string, label: string) => (
      <CommentMark
        field={label}
        open={
          (threads ?? []).filter((one) => one.section === code && one.pointer === pointer && !one.resolvedAt).length
        }
        onAbout={() => setAbout(pointer)}
      />
    ),
    [threads, code],
  );
  useFocusOn(hash || (asked ? `#${fieldId(asked)}` : ''));
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
        <ProgrammeProvider value={call}>
          <FieldExtraContext value={mark}>
            <SchemaForm
              fields={programmeFields}
              schema={schema}
              answers={autosave.values[code] ?? {}}
              complete={Boolean((state as { complete?: boolean } | null)?.complete)}
              refused={refused}
              onChange={(answers) => autosave.change(code, answers)}
            />
          </FieldExtraContext>
        </ProgrammeProvider>
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
      <aside className="section-aside">
        {help && (
          <div className="section-help">
            <h3>{say('help')}</h3>
            <p>{help}</p>
          </div>
        )}
        <CommentsPanel
          application={application}
          section={code}
          about={about}
          onAbout={setAbout}
          nameOf={(pointer) => fieldAt(call, code, pointer, language).name}
          onGo={(pointer) => focusOn(fieldId(pointer))}
        />
      </aside>
    </div>
  );
}

function focusOn(id: string) {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

function useFocusOn(hash: string) {
  useEffect(() => {
    if (!hash) return;
    const wait = setTimeout(() => focusOn(hash.slice(1)), 50);
    return () => clearTimeout(wait);
  }, [hash]);
}
