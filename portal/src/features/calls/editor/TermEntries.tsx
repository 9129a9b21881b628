import { useState } from 'react';
import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { getAt, setAt } from './document';
import { TERM_KINDS, termKindOf, termShapedAs, type TermKind } from './terms';
import { editorWords } from './words';

/** Terms that only the service of the instrument reads: names with a text, a number, yes or no, or a structure. */
export function TermEntries({ at }: { at: string }) {
  const say = useWords(editorWords);
  const { definition, change } = useEditor();
  const terms = (getAt(definition, at) ?? {}) as Record<string, unknown>;
  const entries = Object.entries(terms);
  const replace = (place: string, next: [string, unknown][]) =>
    change(`${at}${place}`, (now) => setAt(now, at, Object.fromEntries(next)));
  const free = (count: number): string => (`term${count}` in terms ? free(count + 1) : `term${count}`);
  return (
    <>
      {entries.map(([name, value], index) => (
        <fieldset key={index} className="sf-item">
          <legend className="sf-item-head">
            <span className="faint small">{name}</span>
          </legend>
          <Term
            name={name}
            value={value}
            taken={(other) => other !== name && other in terms}
            onChange={(changed) =>
              replace(
                `/${index}`,
                entries.map((entry, position) => (position === index ? changed : entry)),
              )
            }
          />
          <Button
            size="small"
            onClick={() =>
              replace(
                `#${entries.length}`,
                entries.filter((_, position) => position !== index),
              )
            }
          >
            {say('remove')}
          </Button>
        </fieldset>
      ))}
      <Button onClick={() => replace(`+${entries.length}`, [...entries, [free(entries.length + 1), '']])}>
        + {say('addTerm')}
      </Button>
    </>
  );
}

interface TermProps {
  name: string;
  value: unknown;
  taken: (name: string) => boolean;
  onChange: (entry: [string, unknown]) => void;
}

function Term({ name, value, taken, onChange }: TermProps) {
  const say = useWords(editorWords);
  const [typed, setTyped] = useState(name);
  const kind = termKindOf(value);
  const isTaken = taken(typed);
  return (
    <>
      <label className="sf-field">
        <span className="sf-label">{say('termName')}</span>
        <Input
          value={typed}
          status={isTaken ? 'error' : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => typed && !isTaken && typed !== name && onChange([typed, value])}
        />
        {isTaken && <span className="sf-error">{say('termTaken')}</span>}
      </label>
      <label className="sf-field">
        <span className="sf-label">{say('termKind')}</span>
        <Select
          value={kind}
          options={TERM_KINDS.map((one) => ({ value: one, label: say(`term.${one}`) }))}
          onChange={(next: TermKind) => onChange([name, termShapedAs(next, value)])}
        />
      </label>
      <label className="sf-field">
        <span className="sf-label">{say('termValue')}</span>
        <Value kind={kind} value={value} onChange={(next) => onChange([name, next])} />
      </label>
    </>
  );
}

function Value({ kind, value, onChange }: { kind: TermKind; value: unknown; onChange: (value: unknown) => void }) {
  const say = useWords(editorWords);
  const [text, setText] = useState(() => JSON.stringify(value));
  const [unreadable, setUnreadable] = useState(false);
  if (kind === 'text') return <Input value={value as string} onChange={(event) => onChange(event.target.value)} />;
  if (kind === 'number') return <InputNumber value={value as number} onChange={(next) => onChange(next ?? 0)} />;
  if (kind === 'flag')
    return (
      <Checkbox checked={value === true} onChange={(event) => onChange(event.target.checked)}>
        {say('yes')}
      </Checkbox>
    );
  const keep = () => {
    try {
      onChange(JSON.parse(text) as unknown);
      setUnreadable(false);
    } catch {
      setUnreadable(true);
    }
  };
  return (
    <>
      <Input.TextArea
        className="code"
        autoSize={{ minRows: 2, maxRows: 10 }}
        status={unreadable ? 'error' : undefined}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
      />
      {unreadable && <span className="sf-error">{say('termUnreadable')}</span>}
    </>
  );
}
