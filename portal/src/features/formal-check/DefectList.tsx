import { Button, Input } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { inLanguage } from '@/schema-form/schema';
import type { Defect } from '../application/types';
import type { CallView } from '../calls/types';
import { formalCheckWords } from './words';

interface DefectListProps {
  call: CallView;
  defects: Defect[];
  onChange: (defects: Defect[]) => void;
  /** What the list is called; defects unless said otherwise. */
  title?: string;
}

export function DefectList({ call, defects, onChange, title }: DefectListProps) {
  const say = useWords(formalCheckWords);
  const places = usePlaces(call);
  const change = (index: number, part: Partial<Defect>) =>
    onChange(defects.map((defect, at) => (at === index ? { ...defect, ...part } : defect)));
  return (
    <div className="stack-small">
      <h3>{title ?? say('defects')}</h3>
      {!title && <p className="hint">{say('defectsHelp')}</p>}
      {defects.map((defect, index) => (
        <div key={index} className="defect">
          <select
            aria-label={say('where')}
            value={defect.pointer}
            onChange={(event) => change(index, { pointer: event.target.value })}
          >
            {places.map((place) => (
              <option key={place.pointer} value={place.pointer}>
                {place.label}
              </option>
            ))}
          </select>
          <Input.TextArea
            aria-label={say('what')}
            placeholder={say('what')}
            rows={2}
            maxLength={500}
            value={defect.text}
            onChange={(event) => change(index, { text: event.target.value })}
          />
          <Button type="text" size="small" onClick={() => onChange(defects.filter((_, at) => at !== index))}>
            {say('removeDefect')}
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...defects, { pointer: places[0]?.pointer ?? '', text: '' }])}>
        + {say(title ? 'addItem' : 'addDefect')}
      </Button>
    </div>
  );
}

/** Every field of the form and every slot, as something that a defect can point at. */
function usePlaces(call: CallView) {
  const say = useWords(formalCheckWords);
  const { title, language } = useLocalised();
  const fields = call.form.sections.flatMap((section) => {
    const schema = inLanguage(call.form.schema.properties?.[section.code] ?? {}, language);
    const members = Object.entries(schema.properties ?? {}).map(([name, member]) => ({
      pointer: `/${section.code}/${name}`,
      label: `${title(section)} › ${member.title ?? name}`,
    }));
    return [{ pointer: `/${section.code}`, label: title(section) }, ...members];
  });
  const files = call.attachments.map((slot) => ({ pointer: `/attachments/${slot.slot}`, label: title(slot) }));
  return [{ pointer: '', label: say('whole') }, ...fields, ...files];
}
