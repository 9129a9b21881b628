import { useState } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { parseDefinition, written } from '../definition';
import { callWords } from '../words';
import { useEditor } from './context';

/** The whole call as text. While it cannot be read nothing else changes, and nothing is saved. */
export function YamlView({ onReadable }: { onReadable: (readable: boolean) => void }) {
  const say = useWords(callWords);
  const { definition, change } = useEditor();
  const [typed, setTyped] = useState<{ text: string; read?: typeof definition }>();
  const text = typed && (!typed.read || typed.read === definition) ? typed.text : written(definition);
  const parsed = parseDefinition(text);
  const write = (changed: string) => {
    const result = parseDefinition(changed);
    const read = 'definition' in result && result.definition.form?.sections ? result.definition : undefined;
    setTyped({ text: changed, read });
    onReadable(Boolean(read));
    if (read) change('yaml', () => read);
  };
  return (
    <div className="editor-yaml">
      {'problem' in parsed && <p className="notice-box is-warn">{say('notJson', { reason: parsed.problem })}</p>}
      <label htmlFor="definition">{say('definition')}</label>
      <Input.TextArea
        id="definition"
        className="code"
        spellCheck={false}
        autoSize={{ minRows: 24, maxRows: 40 }}
        value={text}
        status={'problem' in parsed ? 'error' : undefined}
        onChange={(event) => write(event.target.value)}
      />
    </div>
  );
}
