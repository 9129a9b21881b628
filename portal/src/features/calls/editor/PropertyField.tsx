import { useId } from 'react';
import { Checkbox, Input, InputNumber, Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { LocalDateTime } from '@/ui/LocalDateTime';
import type { Spec } from './specs';
import { editorWords } from './words';

interface PropertyFieldProps {
  spec: Spec;
  value: unknown;
  onChange: (value: unknown) => void;
  error?: string;
  /** Options that depend on the call. */
  choices?: Choice[];
}

export interface Choice {
  value: string;
  label: string;
}

const PER_CENT = 100;
const known = new Set<string>(editorWords.keys);
type Key = (typeof editorWords.keys)[number];

/** One property with its label, and what the service said about it. */
export function PropertyField({ spec, value, onChange, error, choices }: PropertyFieldProps) {
  const say = useWords(editorWords);
  const id = useId();
  const label = say(spec.label);
  const common = {
    id,
    status: error ? ('error' as const) : undefined,
    'aria-invalid': Boolean(error),
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  const control = useControl(spec, value, onChange, common, choices);
  return (
    <div className={`sf-field${error ? ' is-failed' : ''}`}>
      {spec.kind !== 'flag' && (
        <label htmlFor={id} className="sf-label">
          {label}
        </label>
      )}
      {spec.kind === 'flag' ? (
        <Checkbox id={id} checked={value === true} onChange={(event) => onChange(event.target.checked || undefined)}>
          {label}
        </Checkbox>
      ) : (
        control
      )}
      {error && (
        <p className="sf-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

type Common = { id: string; status?: 'error'; 'aria-invalid': boolean; 'aria-describedby'?: string };

function useControl(
  spec: Spec,
  value: unknown,
  onChange: (value: unknown) => void,
  common: Common,
  choices?: Choice[],
) {
  const say = useWords(editorWords);
  const text = typeof value === 'string' ? value : '';
  const option = (name: string) => {
    const key = `${spec.words}.${name}`;
    return { value: name, label: known.has(key) ? say(key as Key) : name };
  };
  const list = Array.isArray(value) ? (value as string[]) : [];
  switch (spec.kind) {
    case 'number':
      return (
        <InputNumber
          {...common}
          value={value as number | undefined}
          precision={0}
          onChange={(changed) => onChange(changed ?? undefined)}
        />
      );
    case 'share':
      return (
        <InputNumber
          {...common}
          suffix="%"
          value={typeof value === 'number' ? value / PER_CENT : undefined}
          precision={2}
          onChange={(changed) => onChange(changed == null ? undefined : Math.round(changed * PER_CENT))}
        />
      );
    case 'moment':
      return <LocalDateTime id={common.id} value={text || undefined} onChange={onChange} />;
    case 'choice':
      return (
        <Select
          {...common}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          value={text || undefined}
          options={choices ?? spec.options?.map(option)}
          onChange={(changed: string | undefined) => onChange(changed)}
        />
      );
    case 'many':
      return (
        <Select
          {...common}
          mode="multiple"
          value={list}
          options={spec.options?.map(option)}
          onChange={(changed: string[]) => onChange(changed.length ? changed : undefined)}
        />
      );
    case 'texts':
      return <Select {...common} mode="tags" open={false} suffixIcon={null} value={list} onChange={onChange} />;
    case 'long':
    case 'code':
      return (
        <Input.TextArea
          {...common}
          className={spec.kind === 'code' ? 'code' : undefined}
          spellCheck={spec.kind === 'long'}
          autoSize={{ minRows: spec.kind === 'code' ? 1 : 2, maxRows: 10 }}
          value={text}
          onChange={(event) => onChange(event.target.value || undefined)}
        />
      );
    default:
      return (
        <Input
          {...common}
          inputMode={spec.kind === 'money' ? 'decimal' : 'text'}
          suffix={spec.kind === 'money' ? say('yuan') : undefined}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
