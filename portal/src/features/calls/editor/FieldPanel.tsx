import { Button, Checkbox, Input, Select } from 'antd';
import { useWords } from '@/app/i18n/words';
import { pointerPath, type Schema } from '@/schema-form/schema';
import { errorsWithin, useEditor } from './context';
import { moveMember, setAt } from './document';
import {
  conditionOf,
  FIELD_KINDS,
  isRequired,
  kindOf,
  renamed,
  shapedAs,
  withCondition,
  withField,
  withoutField,
  type FieldKind,
} from './fields';
import { FieldCondition } from './FieldCondition';
import { PropertyField } from './PropertyField';
import type { Spec } from './specs';
import { editorWords } from './words';

const WORDS: Spec[] = [
  { at: '/title', label: 'titleZh', kind: 'text' },
  { at: '/x-titleEn', label: 'titleEn', kind: 'text' },
  { at: '/description', label: 'helpZh', kind: 'long' },
  { at: '/x-descriptionEn', label: 'helpEn', kind: 'long' },
];
const LIMITS: Partial<Record<FieldKind, Spec[]>> = {
  text: [{ at: '/maxLength', label: 'maxLength', kind: 'number' }],
  longText: [
    { at: '/minLength', label: 'minLength', kind: 'number' },
    { at: '/maxLength', label: 'maxLength', kind: 'number' },
  ],
  number: [
    { at: '/minimum', label: 'minimum', kind: 'number' },
    { at: '/maximum', label: 'maximum', kind: 'number' },
  ],
  choice: [{ at: '/enum', label: 'options', kind: 'texts' }],
  choices: [
    { at: '/items/enum', label: 'options', kind: 'texts' },
    { at: '/maxItems', label: 'maxItems', kind: 'number' },
  ],
  group: [
    { at: '/minItems', label: 'minItems', kind: 'number' },
    { at: '/maxItems', label: 'maxItems', kind: 'number' },
  ],
};

/**
 * One field: what it asks for, how it is filled in, when it is shown, whether it is personal. `path` names the object
 * that holds it, a section or an element of a repeated group.
 */
export function FieldPanel({ section, path }: { section: string; path: string }) {
  const say = useWords(editorWords);
  const { definition, change, errors, choose, follow } = useEditor();
  const steps = path.split('/');
  const name = steps.at(-1)!;
  const holderAt = `/form/schema/properties/${section}${steps
    .slice(0, -1)
    .map((step) => `/properties/${step}/items`)
    .join('')}`;
  const holder = pointerPath(holderAt).reduce<Schema | undefined>(
    (node, step) => node?.[step] as Schema | undefined,
    definition as unknown as Schema,
  );
  const field = holder?.properties?.[name];
  if (!holder || !field) return null;
  const at = `${holderAt}/properties/${name}`;
  const kind = kindOf(field);
  const pointer = `/${section}/${path}`;
  const personal = definition.form.personal.includes(pointer);
  const put = (place: string, changed: Schema) => change(place, (now) => setAt(now, holderAt, changed));
  const inSection = steps.length === 1;
  const remove = () => {
    change(`${at}-`, (now) => ({
      ...setAt(now, holderAt, withoutField(holder, name)),
      form: {
        ...setAt(now, holderAt, withoutField(holder, name)).form,
        personal: now.form.personal.filter((one) => one !== pointer),
      },
    }));
    choose(inSection ? `section:${section}` : `field:${section}/${steps.slice(0, -1).join('/')}`);
  };
  const rename = (to: string) => {
    const clean = to.replace(/[^A-Za-z0-9_]/g, '');
    if (!clean || clean === name || holder.properties?.[clean]) return;
    put(`${at}~`, renamed(holder, name, clean));
    follow(`field:${section}/${[...steps.slice(0, -1), clean].join('/')}`);
  };
  return (
    <>
      {errorsWithin(errors, at) > 0 && errors.get(at) && <p className="sf-error">{errors.get(at)}</p>}
      {WORDS.map((spec) => (
        <PropertyField
          key={spec.at}
          spec={spec}
          value={field[spec.at.slice(1)]}
          error={errors.get(at + spec.at)}
          onChange={(value) => change(at + spec.at, (now) => setAt(now, at + spec.at, value))}
        />
      ))}
      <label className="field">
        <span>{say('fieldName')}</span>
        <Input
          key={name}
          className="code"
          defaultValue={name}
          onBlur={(event) => rename(event.target.value)}
          onPressEnter={(event) => rename(event.currentTarget.value)}
        />
      </label>
      <label className="field">
        <span>{say('kind')}</span>
        <Select
          aria-label={say('kind')}
          value={kind}
          disabled={!kind}
          placeholder={say('yamlOnly')}
          options={FIELD_KINDS.map((value) => ({ value, label: say(`fieldKind.${value}`) }))}
          onChange={(value: FieldKind) => put(`${at}:kind`, withField(holder, name, shapedAs(value, field)))}
        />
      </label>
      {(kind && LIMITS[kind])?.map((spec) => (
        <PropertyField
          key={spec.at}
          spec={spec}
          value={pointerPath(spec.at).reduce<unknown>((node, step) => (node as Schema | undefined)?.[step], field)}
          error={errors.get(at + spec.at)}
          onChange={(value) => change(at + spec.at, (now) => setAt(now, at + spec.at, value))}
        />
      ))}
      <div className="stack-small">
        <Checkbox
          checked={isRequired(holder, name)}
          onChange={(event) =>
            put(`${at}!`, withCondition(holder, name, conditionOf(holder, name), event.target.checked))
          }
        >
          {say('required')}
        </Checkbox>
        {inSection && (
          <Checkbox
            checked={personal}
            onChange={(event) =>
              change('/form/personal', (now) =>
                setAt(
                  now,
                  '/form/personal',
                  event.target.checked
                    ? [...now.form.personal, pointer]
                    : now.form.personal.filter((one) => one !== pointer),
                ),
              )
            }
          >
            {say('personal')}
          </Checkbox>
        )}
      </div>
      {inSection && <FieldCondition holder={holder} name={name} onChange={(changed) => put(`${at}?`, changed)} />}
      {kind === 'group' && <GroupFields section={section} path={path} field={field} at={at} />}
      <div className="row">
        <Button onClick={() => change(`${at}>`, (now) => moveMember(now, `${holderAt}/properties`, name, -1))}>
          {say('moveUp')}
        </Button>
        <Button onClick={() => change(`${at}<`, (now) => moveMember(now, `${holderAt}/properties`, name, 1))}>
          {say('moveDown')}
        </Button>
        <Button onClick={remove}>{say('removeField')}</Button>
      </div>
    </>
  );
}

/** The fields of each element of a repeated group. */
function GroupFields({ section, path, field, at }: { section: string; path: string; field: Schema; at: string }) {
  const say = useWords(editorWords);
  const { change, choose } = useEditor();
  const items = field.items ?? {};
  const names = Object.keys(items.properties ?? {});
  const add = () => {
    const name = `field${names.length + 1}`;
    const fresh = { ...shapedAs('text'), title: say('fieldKind.text'), 'x-titleEn': name };
    change(`${at}+${name}`, (now) => setAt(now, `${at}/items`, withField(items, name, fresh)));
    choose(`field:${section}/${path}/${name}`);
  };
  return (
    <>
      <h3>{say('groupFields')}</h3>
      <ul className="stack-small">
        {names.map((name) => (
          <li key={name}>
            <Button type="link" onClick={() => choose(`field:${section}/${path}/${name}`)}>
              {String(items.properties?.[name]?.title ?? name)}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={add}>+ {say('addField')}</Button>
    </>
  );
}
