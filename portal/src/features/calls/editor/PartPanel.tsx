import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { addTo, getAt, moveWithin, removeFrom, setAt } from './document';
import { PropertyField } from './PropertyField';
import { isAbsent, type Part } from './specs';
import { editorWords } from './words';

/** The properties of one part of a call, or of each element of a list. */
export function PartPanel({ part }: { part: Part }) {
  const say = useWords(editorWords);
  const { definition, change } = useEditor();
  if (isAbsent(definition, part))
    return (
      <>
        <p className="faint">{say('partAbsent')}</p>
        <Button onClick={() => change(part.at, (now) => setAt(now, part.at, part.begin!()))}>{say('addPart')}</Button>
      </>
    );
  if (part.fresh) return <ListPanel part={part} fresh={part.fresh} />;
  return (
    <>
      <Specs part={part} at={part.at} />
      {part.begin && (
        <Button onClick={() => change(part.at, (now) => setAt(now, part.at, undefined))}>{say('removePart')}</Button>
      )}
    </>
  );
}

function Specs({ part, at }: { part: Part; at: string }) {
  const { definition, change, errors } = useEditor();
  return part.specs.map((spec) => {
    const place = at + spec.at;
    return (
      <PropertyField
        key={spec.at}
        spec={spec}
        value={getAt(definition, place)}
        error={errors.get(place)}
        onChange={(value) => change(place, (now) => setAt(now, place, value))}
      />
    );
  });
}

function ListPanel({ part, fresh }: { part: Part; fresh: (count: number) => unknown }) {
  const say = useWords(editorWords);
  const { definition, change, errors } = useEditor();
  const list = getAt(definition, part.at);
  const count = Array.isArray(list) ? list.length : 0;
  const remove = (index: number) =>
    change(`${part.at}#${count}`, (now) => {
      const rest = removeFrom(now, part.at, index);
      return part.id === 'caps' && count === 1 ? setAt(rest, '/caps', undefined) : rest;
    });
  return (
    <>
      {errors.get(part.at) && <p className="sf-error">{errors.get(part.at)}</p>}
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index} className="sf-item">
          <legend className="sf-item-head">
            <span className="faint small">{say('element', { number: index + 1 })}</span>
          </legend>
          <div className="row">
            <Button
              size="small"
              disabled={index === 0}
              onClick={() => change(`${part.at}>${index}`, (now) => moveWithin(now, part.at, index, -1))}
            >
              {say('moveUp')}
            </Button>
            <Button
              size="small"
              disabled={index === count - 1}
              onClick={() => change(`${part.at}<${index}`, (now) => moveWithin(now, part.at, index, 1))}
            >
              {say('moveDown')}
            </Button>
            <Button size="small" onClick={() => remove(index)}>
              {say('remove')}
            </Button>
          </div>
          <Specs part={part} at={`${part.at}/${index}`} />
        </fieldset>
      ))}
      <Button onClick={() => change(`${part.at}+${count}`, (now) => addTo(now, part.at, fresh(count)))}>
        + {say('addElement')}
      </Button>
    </>
  );
}
