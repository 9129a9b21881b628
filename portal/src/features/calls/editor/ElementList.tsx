import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { addTo, getAt, moveWithin, removeFrom } from './document';
import { SpecFields } from './SpecFields';
import type { Elements } from './specs';
import { editorWords } from './words';

interface ElementListProps {
  at: string;
  elements: Elements;
  onRemove?: typeof removeFrom;
}

/** A list whose elements are filled in, moved, added and removed one by one; lists may lie in lists. */
export function ElementList({ at, elements, onRemove = removeFrom }: ElementListProps) {
  const say = useWords(editorWords);
  const { definition, change, errors } = useEditor();
  const list = getAt(definition, at);
  const count = Array.isArray(list) ? list.length : 0;
  return (
    <>
      {errors.get(at) && <p className="sf-error">{errors.get(at)}</p>}
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="sf-item">
          <legend className="sf-item-head">
            <span className="faint small">{say('element', { number: index + 1 })}</span>
          </legend>
          <div className="row">
            <Button
              size="small"
              disabled={index === 0}
              onClick={() => change(`${at}>${index}`, (now) => moveWithin(now, at, index, -1))}
            >
              {say('moveUp')}
            </Button>
            <Button
              size="small"
              disabled={index === count - 1}
              onClick={() => change(`${at}<${index}`, (now) => moveWithin(now, at, index, 1))}
            >
              {say('moveDown')}
            </Button>
            <Button size="small" onClick={() => change(`${at}#${count}`, (now) => onRemove(now, at, index))}>
              {say('remove')}
            </Button>
          </div>
          <SpecFields specs={elements.specs} at={`${at}/${index}`} />
        </fieldset>
      ))}
      <Button onClick={() => change(`${at}+${count}`, (now) => addTo(now, at, elements.fresh(count)))}>
        + {say('addElement')}
      </Button>
    </>
  );
}
