import { Button, Select } from 'antd';
import { useState } from 'react';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { moveWithin, removeFrom, setAt } from './document';
import { FIELD_KINDS, freshName, shapedAs, withField, type FieldKind } from './fields';
import { PropertyField } from './PropertyField';
import type { Spec } from './specs';
import { editorWords } from './words';

const SPECS: Spec[] = [
  { at: '/titleZh', label: 'titleZh', kind: 'text' },
  { at: '/titleEn', label: 'titleEn', kind: 'text' },
  { at: '/helpZh', label: 'helpZh', kind: 'long' },
  { at: '/helpEn', label: 'helpEn', kind: 'long' },
];

/** A section of the form: its words, its place, and new fields. */
export function SectionPanel({ code }: { code: string }) {
  const say = useWords(editorWords);
  const { definition, change, errors, choose } = useEditor();
  const [kind, setKind] = useState<FieldKind>('text');
  const index = definition.form.sections.findIndex((section) => section.code === code);
  const section = definition.form.sections[index];
  if (!section) return null;
  const at = `/form/sections/${index}`;
  const schemaAt = `/form/schema/properties/${code}`;
  const schema = definition.form.schema.properties?.[code] ?? {};
  const add = () => {
    const name = freshName(Object.keys(schema.properties ?? {}), 'field');
    const field = { ...shapedAs(kind), title: say(`fieldKind.${kind}`), 'x-titleEn': name };
    change(`${schemaAt}+${name}`, (now) => setAt(now, schemaAt, withField(schema, name, field)));
    choose(`field:${code}/${name}`);
  };
  const remove = () => {
    change(`${at}-`, (now) => setAt(removeFrom(now, '/form/sections', index), schemaAt, undefined));
    choose('basics');
  };
  return (
    <>
      {SPECS.map((spec) => (
        <PropertyField
          key={spec.at}
          spec={spec}
          value={section[spec.at.slice(1) as 'titleZh']}
          error={errors.get(at + spec.at)}
          onChange={(value) => change(at + spec.at, (now) => setAt(now, at + spec.at, value))}
        />
      ))}
      <div className="row">
        <Button onClick={() => change(`${at}>`, (now) => moveWithin(now, '/form/sections', index, -1))}>
          {say('moveUp')}
        </Button>
        <Button onClick={() => change(`${at}<`, (now) => moveWithin(now, '/form/sections', index, 1))}>
          {say('moveDown')}
        </Button>
        <Button onClick={remove}>{say('removeSection')}</Button>
      </div>
      <h3>{say('addField')}</h3>
      <div className="row">
        <Select
          aria-label={say('kind')}
          className="editor-kind"
          value={kind}
          options={FIELD_KINDS.map((value) => ({ value, label: say(`fieldKind.${value}`) }))}
          onChange={setKind}
        />
        <Button type="primary" onClick={add}>
          + {say('addField')}
        </Button>
      </div>
    </>
  );
}
