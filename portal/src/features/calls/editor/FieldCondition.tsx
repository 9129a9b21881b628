import { Input, Select } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { Schema } from '@/schema-form/schema';
import { conditionOf, isRequired, kindOf, withCondition, type ShownWhen } from './fields';
import { editorWords } from './words';

interface FieldConditionProps {
  holder: Schema;
  name: string;
  onChange: (holder: Schema) => void;
}

/** Shows a field only while another one of its section has a value. */
export function FieldCondition({ holder, name, onChange }: FieldConditionProps) {
  const say = useWords(editorWords);
  const { pick } = useLocalised();
  const condition = conditionOf(holder, name);
  const deciding = Object.entries(holder.properties ?? {}).filter(
    ([other, schema]) => other !== name && ['yesNo', 'choice', 'text'].includes(kindOf(schema) ?? ''),
  );
  if (deciding.length === 0) return null;
  const put = (shown?: ShownWhen) => onChange(withCondition(holder, name, shown, isRequired(holder, name)));
  const other = condition && holder.properties?.[condition.field];
  const choices =
    other && kindOf(other) === 'yesNo'
      ? [
          { value: 'true', label: say('yes') },
          { value: 'false', label: say('no') },
        ]
      : ((other?.enum as string[] | undefined) ?? []).map((value) => ({ value, label: value }));
  const typed = (value: string) => (other && kindOf(other) === 'yesNo' ? value === 'true' : value);
  return (
    <div className="sf-field">
      <label className="field">
        <span>{say('shownWhen')}</span>
        <Select
          aria-label={say('shownWhen')}
          allowClear
          placeholder={say('always')}
          value={condition?.field}
          options={deciding.map(([value, schema]) => ({
            value,
            label: pick(schema.title, schema['x-titleEn'] as string) || value,
          }))}
          onChange={(field: string | undefined) => {
            const schema = field ? holder.properties?.[field] : undefined;
            put(field ? { field, equals: schema?.type === 'boolean' ? true : (schema?.enum?.[0] ?? '') } : undefined);
          }}
        />
      </label>
      {condition && (
        <label className="field">
          <span>{say('equals')}</span>
          {choices.length ? (
            <Select
              aria-label={say('equals')}
              value={String(condition.equals)}
              options={choices}
              onChange={(value: string) => put({ field: condition.field, equals: typed(value) })}
            />
          ) : (
            <Input
              value={String(condition.equals)}
              onChange={(event) => put({ field: condition.field, equals: event.target.value })}
            />
          )}
        </label>
      )}
    </div>
  );
}
