import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { errorsWithin, useEditor } from './context';
import { addTo, setAt } from './document';
import { freshName } from './fields';
import { isAbsent, PARTS, partOf } from './specs';
import { editorWords } from './words';

/** The whole call as an outline: its parts, and the form with its sections and fields. */
export function Structure() {
  const say = useWords(editorWords);
  const { title, pick } = useLocalised();
  const { definition, change, errors, choose } = useEditor();
  const form = definition.form;
  const addSection = () => {
    const code = freshName(
      form.sections.map((section) => section.code),
      'section',
    );
    change('/form', (now) =>
      addTo(
        setAt(now, `/form/schema/properties/${code}`, {
          type: 'object',
          additionalProperties: false,
          required: [],
          properties: {},
        }),
        '/form/sections',
        { code, titleZh: say('newSectionZh'), titleEn: 'New section' },
      ),
    );
    choose(`section:${code}`);
  };
  return (
    <nav className="editor-structure" aria-label={say('structure')}>
      <h2>{say('structure')}</h2>
      <ul>
        {PARTS.slice(0, 3).map((part) => (
          <PartItem key={part.id} id={part.id} />
        ))}
        <li>
          <span className="editor-group">{say('part.form')}</span>
          <ul>
            {form.sections.map((section, index) => {
              const schema = form.schema.properties?.[section.code];
              const at = `/form/schema/properties/${section.code}`;
              const wrong = errorsWithin(errors, at) + errorsWithin(errors, `/form/sections/${index}`);
              return (
                <li key={section.code}>
                  <Item id={`section:${section.code}`} label={title(section)} wrong={wrong} />
                  <ul>
                    {Object.entries(schema?.properties ?? {}).map(([name, field]) => (
                      <li key={name}>
                        <Item
                          id={`field:${section.code}/${name}`}
                          label={pick(field.title, field['x-titleEn'] as string) || name}
                          wrong={errorsWithin(errors, `${at}/properties/${name}`)}
                        />
                      </li>
                    ))}
                  </ul>
                </li>
              );
            })}
          </ul>
          <Button type="link" size="small" onClick={addSection}>
            + {say('addSection')}
          </Button>
        </li>
        {PARTS.slice(3).map((part) => (
          <PartItem key={part.id} id={part.id} />
        ))}
      </ul>
    </nav>
  );
}

function PartItem({ id }: { id: string }) {
  const say = useWords(editorWords);
  const { definition, errors } = useEditor();
  const part = PARTS.find((one) => one.id === id)!;
  const wrong = [...errors.keys()].filter((pointer) => partOf(pointer)?.id === id).length;
  return (
    <li>
      <Item id={id} label={say(part.label)} wrong={wrong} absent={isAbsent(definition, part)} />
    </li>
  );
}

function Item({ id, label, wrong, absent }: { id: string; label: string; wrong: number; absent?: boolean }) {
  const say = useWords(editorWords);
  const { chosen, choose } = useEditor();
  return (
    <button
      type="button"
      className={`editor-item${absent ? ' is-absent' : ''}`}
      aria-current={chosen === id ? 'true' : undefined}
      onClick={() => choose(id)}
    >
      {label}
      {absent && <span className="faint small"> · {say('notSet')}</span>}
      {wrong > 0 && <span className="count is-bad">{say('wrong', { count: wrong })}</span>}
    </button>
  );
}
