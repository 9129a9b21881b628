import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { ProblemError } from '@/api/problem';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { dropDraft, draftsOf } from '@/autosave/drafts';
import { SaveState } from '@/autosave/SaveState';
import { download } from '@/ui/download';
import { ErrorSummary } from '@/ui/ErrorSummary';
import { Page, Panel } from '@/ui/Page';
import { problemText } from '@/ui/problem-text';
import { uiWords } from '@/ui/words';
import { callsKey, createCall } from '../calls';
import { written } from '../definition';
import { placeName } from '../place';
import type { CallDefinition, CallView } from '../types';
import { callWords } from '../words';
import { ChosenPanel, PartSelect } from './Chosen';
import { EditorProvider, type Editor } from './context';
import { FormPreview } from './FormPreview';
import { ImportButton } from './ImportButton';
import { begin, change as changed, redo, undo } from './history';
import { chosenFor } from './places';
import { Structure } from './Structure';
import { CALL_DRAFTS, useCallSaving } from './useCallSaving';
import { editorWords } from './words';
import { YamlView } from './YamlView';
import '../calls.css';

/** Writes a call: its outline on the left, the form as applicants will see it, and the properties on the right. */
export function CallEditor({ call, initial }: { call?: CallView; initial: CallDefinition }) {
  const say = useWords(editorWords);
  const calls = useWords(callWords);
  const ui = useWords(uiWords);
  const navigate = useNavigate();
  const { language } = useLocalised();
  const [history, setHistory] = useState(() => begin(initial));
  const [{ chosen, panel }, setChosen] = useState({ chosen: 'basics', panel: 0 });
  const choose = useCallback(
    (id: string) => setChosen((now) => (id === now.chosen ? now : { chosen: id, panel: now.panel + 1 })),
    [],
  );
  const follow = useCallback((id: string) => setChosen((now) => ({ ...now, chosen: id })), []);
  const [view, setView] = useState<'preview' | 'yaml'>('preview');
  const [readable, setReadable] = useState(true);
  const definition = history.now;
  const { status, saveNow } = useCallSaving(call, definition, readable);
  const recovery = useRecovery(call, setHistory);
  const creation = useAct({
    perform: createCall,
    refreshes: [callsKey],
    onDone: (kept) => void navigate(`/calls/${kept.id}/edit`, { replace: true }),
  });
  const problem = status.kind === 'refused' ? status.problem : creation.error;
  const errors = useMemo(() => {
    const found = problem instanceof ProblemError ? problem.fieldErrors : [];
    return new Map(found.map((error) => [error.pointer, error.message]));
  }, [problem]);
  const change = useCallback<Editor['change']>(
    (place, how) => setHistory((now) => changed(now, how(now.now), place, Date.now())),
    [],
  );
  useKeys(setHistory);
  const editor = useMemo(
    () => ({ definition, change, errors, chosen, choose, follow }),
    [definition, change, errors, chosen, choose, follow],
  );
  const entries = [...errors].map(([pointer, message]) => ({
    message: `${placeName(definition, pointer, language)}：${message}`,
    href: '#editor-properties',
    onGo: () => choose(chosenFor(definition, pointer)),
  }));
  if (problem && entries.length === 0) entries.push({ message: problemText(problem, ui), href: '', onGo: () => {} });
  return (
    <EditorProvider value={editor}>
      <Page
        title={calls(call ? 'editCall' : 'newCall')}
        lead={call ? <SaveState status={status} /> : undefined}
        actions={
          <>
            <Button disabled={history.past.length === 0} onClick={() => setHistory(undo)}>
              {say('undo')}
            </Button>
            <Button disabled={history.future.length === 0} onClick={() => setHistory(redo)}>
              {say('redo')}
            </Button>
            <ImportButton />
            {call ? (
              <>
                <Button onClick={() => void saveNow().then(() => navigate(`/calls/${call.id}/trials`))}>
                  {say('testRun')}
                </Button>
                <Button type="primary" onClick={() => void saveNow().then(() => navigate(`/calls/${call.id}`))}>
                  {calls('done')}
                </Button>
              </>
            ) : (
              <Button type="primary" loading={creation.isPending} onClick={() => creation.mutate(definition)}>
                {calls('save')}
              </Button>
            )}
          </>
        }
      >
        <ErrorSummary entries={entries} quiet={Boolean(call)} />
        {recovery}
        {status.kind === 'conflict' && (
          <div className="notice-box is-warn" role="alert">
            <p>{say('conflict')}</p>
            <Button onClick={() => download(`${definition.code}.yaml`, 'application/yaml', written(definition))}>
              {say('exportMine')}
            </Button>
            <Button onClick={() => location.reload()}>{say('reload')}</Button>
          </div>
        )}
        <PartSelect />
        <div className="editor">
          <Structure />
          <div>
            <div className="row" role="group" aria-label={say('view')}>
              {(['preview', 'yaml'] as const).map((one) => (
                <Button key={one} aria-pressed={view === one} onClick={() => setView(one)}>
                  {say(one)}
                </Button>
              ))}
            </div>
            {view === 'yaml' ? <YamlView onReadable={setReadable} /> : <Preview definition={definition} />}
          </div>
          <section className="editor-properties" id="editor-properties" aria-label={say('properties')}>
            <Panel title={say('properties')}>
              <ChosenPanel key={panel} />
            </Panel>
          </section>
        </div>
      </Page>
    </EditorProvider>
  );
}

function Preview({ definition }: { definition: CallDefinition }) {
  const shown = useDeferredValue(definition);
  return <FormPreview definition={shown} />;
}

/** Ctrl+Z and Ctrl+Shift+Z (or Ctrl+Y) for the whole call; inside a text the browser's own undo is left alone. */
function useKeys(setHistory: (how: typeof undo<CallDefinition>) => void) {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (typing || !(event.ctrlKey || event.metaKey)) return;
      const key = event.key.toLowerCase();
      const how = key === 'y' || (key === 'z' && event.shiftKey) ? redo : key === 'z' ? undo : undefined;
      if (!how) return;
      event.preventDefault();
      setHistory(how);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [setHistory]);
}

/** What the browser kept of a draft that was never saved comes back, and can be thrown away. */
function useRecovery(
  call: CallView | undefined,
  setHistory: (
    how: (now: ReturnType<typeof begin<CallDefinition>>) => ReturnType<typeof begin<CallDefinition>>,
  ) => void,
) {
  const say = useWords(editorWords);
  const [found, setFound] = useState(false);
  const id = call?.id;
  useEffect(() => {
    if (!id) return;
    let current = true;
    void draftsOf<CallDefinition>(CALL_DRAFTS).then((drafts) => {
      const draft = drafts.get(id);
      if (!draft || !current) return;
      setHistory((now) => changed(now, draft.value, 'recovered', Date.now()));
      setFound(true);
    });
    return () => {
      current = false;
    };
  }, [id, setHistory]);
  if (!found || !id) return null;
  const discard = () => {
    void dropDraft(CALL_DRAFTS, id);
    setHistory(undo);
    setFound(false);
  };
  return (
    <div className="notice-box" role="status">
      <p>{say('recovered')}</p>
      <Button onClick={discard}>{say('discardRecovered')}</Button>
    </div>
  );
}
