import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ErrorSummary, ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { callQuery, callsKey, changeCall, createCall } from './calls';
import { CallForm } from './CallForm';
import { copyOf, definitionOf, parseDefinition, written } from './definition';
import { callTemplate } from './template';
import type { CallDefinition, CallView } from './types';
import { callWords } from './words';

export function Component() {
  const { callId } = useParams();
  const [search] = useSearchParams();
  const from = search.get('from');
  if (callId) return <ExistingCall callId={callId} />;
  return from ? <CopiedCall callId={from} /> : <CallEditor text={callTemplate(new Date())} />;
}

function CopiedCall({ callId }: { callId: string }) {
  const call = useQuery({ ...callQuery(callId), refetchOnWindowFocus: false });
  return <Loaded query={call}>{(found) => <CallEditor text={written(copyOf(found))} />}</Loaded>;
}

function ExistingCall({ callId }: { callId: string }) {
  const call = useQuery({ ...callQuery(callId), refetchOnWindowFocus: false });
  return <Loaded query={call}>{(found) => <CallEditor call={found} text={written(definitionOf(found))} />}</Loaded>;
}

function CallEditor({ call, text: initial }: { call?: CallView; text: string }) {
  const say = useWords(callWords);
  const navigate = useNavigate();
  const [text, setText] = useState(initial);
  const [refused, setRefused] = useState<string>();
  const parsed = useMemo(() => parseDefinition(text), [text]);
  const saving = useAct({
    perform: (definition: CallDefinition, key) => (call ? changeCall(call, definition) : createCall(definition, key)),
    refreshes: [callsKey],
    onDone: (saved) => void navigate(`/calls/${saved.id}`),
  });
  const save = () => {
    setRefused('problem' in parsed ? say('notJson', { reason: parsed.problem }) : undefined);
    if ('definition' in parsed) saving.mutate(parsed.definition);
  };
  return (
    <Page
      title={say(call ? 'editCall' : 'newCall')}
      lead={say('definitionHelp')}
      actions={
        <>
          <FileButton label={say('importFile')} onText={setText} />
          <Button type="primary" loading={saving.isPending} onClick={save}>
            {say('save')}
          </Button>
        </>
      }
    >
      {refused && <ErrorSummary entries={[{ message: refused }]} />}
      <ProblemSummary problem={saving.error} />
      <div className="columns">
        <Panel title={<label htmlFor="definition">{say('definition')}</label>}>
          <Input.TextArea
            id="definition"
            className="code"
            spellCheck={false}
            autoSize={{ minRows: 28, maxRows: 40 }}
            value={text}
            status={'problem' in parsed ? 'error' : undefined}
            onChange={(event) => setText(event.target.value)}
          />
        </Panel>
        <Preview
          definition={'definition' in parsed ? parsed.definition : undefined}
          problem={'problem' in parsed ? parsed.problem : undefined}
        />
      </div>
    </Page>
  );
}

/** Puts the text of a chosen file into the editor; nothing is kept before it is saved. */
function FileButton({ label, onText }: { label: string; onText: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void file.text().then(onText);
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}

function Preview({ definition, problem }: { definition?: CallDefinition; problem?: string }) {
  const say = useWords(callWords);
  const shown = useDeferredValue(definition);
  return (
    <div>
      <h2>{say('preview')}</h2>
      {problem && <p className="notice-box is-warn">{say('notJson', { reason: problem })}</p>}
      {shown?.form?.sections && shown.form.schema && <CallForm form={shown.form} />}
    </div>
  );
}
