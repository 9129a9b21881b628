import { Select } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { FieldPanel } from './FieldPanel';
import { PartPanel } from './PartPanel';
import { SectionPanel } from './SectionPanel';
import { PARTS } from './specs';
import { editorWords } from './words';

/** The properties of whatever is chosen in the outline. */
export function ChosenPanel() {
  const { chosen } = useEditor();
  const [kind, rest = ''] = chosen.split(/:(.*)/s);
  if (kind === 'section') return <SectionPanel code={rest} />;
  const [section = '', ...path] = rest.split('/');
  if (kind === 'field') return <FieldPanel section={section} path={path.join('/')} />;
  return <PartPanel part={PARTS.find((part) => part.id === kind) ?? PARTS[0]!} />;
}

/** The outline as one list to choose from, where there is no room for it. */
export function PartSelect() {
  const say = useWords(editorWords);
  const { pick } = useLocalised();
  const { definition, chosen, choose } = useEditor();
  const { sections, schema } = definition.form;
  const options = [
    ...PARTS.map((part) => ({ value: part.id, label: say(part.label) })),
    ...sections.flatMap((section) => {
      const title = pick(section.titleZh, section.titleEn);
      const fields = Object.entries(schema.properties?.[section.code]?.properties ?? {});
      return [
        { value: `section:${section.code}`, label: title },
        ...fields.map(([name, field]) => ({
          value: `field:${section.code}/${name}`,
          label: `${title} › ${pick(field.title, field['x-titleEn'] as string) || name}`,
        })),
      ];
    }),
  ];
  return (
    <label className="field editor-select">
      <span>{say('goTo')}</span>
      <Select showSearch={{ optionFilterProp: 'label' }} value={chosen} options={options} onChange={choose} />
    </label>
  );
}
