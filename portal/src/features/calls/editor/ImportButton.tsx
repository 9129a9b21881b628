import { useRef, useState } from 'react';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { parseDefinition } from '../definition';
import { callWords } from '../words';
import { useEditor } from './context';

/** Puts the call of a chosen file into the editor, as one step that can be undone. */
export function ImportButton() {
  const say = useWords(callWords);
  const { change } = useEditor();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const read = (text: string) => {
    const parsed = parseDefinition(text);
    setProblem('problem' in parsed ? parsed.problem : undefined);
    if ('definition' in parsed) change('import', () => parsed.definition);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".yaml,.yml,.json"
        hidden
        aria-label={say('importFile')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void file.text().then(read);
        }}
      />
      <Button onClick={() => input.current?.click()}>{say('importFile')}</Button>
      {problem && <span role="alert">{say('notJson', { reason: problem })}</span>}
    </>
  );
}
