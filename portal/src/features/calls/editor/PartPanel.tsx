import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { getAt, removeFrom, setAt } from './document';
import { ElementList } from './ElementList';
import { SpecFields } from './SpecFields';
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
  if (part.fresh)
    return (
      <ElementList
        at={part.at}
        elements={{ specs: part.specs, fresh: part.fresh }}
        onRemove={part.at.startsWith('/caps/') ? removeCap : undefined}
      />
    );
  return (
    <>
      <SpecFields specs={part.specs} at={part.at} />
      {part.begin && (
        <Button onClick={() => change(part.at, (now) => setAt(now, part.at, undefined))}>{say('removePart')}</Button>
      )}
    </>
  );
}

/** Caps of which nothing is left are no caps. */
const removeCap: typeof removeFrom = (definition, list, index) => {
  const rest = removeFrom(definition, list, index);
  const left = (name: string) => (getAt(rest, `/caps/${name}`) as unknown[] | undefined)?.length ?? 0;
  return left('rules') + left('people') === 0 ? setAt(rest, '/caps', undefined) : rest;
};
