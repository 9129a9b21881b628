import { useWords } from '@/app/i18n/words';
import { useEditor } from './context';
import { getAt, setAt } from './document';
import { ElementList } from './ElementList';
import { PropertyField } from './PropertyField';
import type { Spec } from './specs';
import { TermEntries } from './TermEntries';
import { useChoices } from './useChoices';
import { editorWords } from './words';

/** The properties of whatever is at a place of the document. */
export function SpecFields({ specs, at }: { specs: readonly Spec[]; at: string }) {
  const say = useWords(editorWords);
  return specs.map((spec) =>
    spec.kind === 'list' ? (
      <section key={spec.at} className="sf-list" aria-label={say(spec.label)}>
        <h4>{say(spec.label)}</h4>
        <ElementList at={at + spec.at} elements={spec.elements!} />
      </section>
    ) : spec.kind === 'entries' ? (
      <TermEntries key={spec.at} at={at + spec.at} />
    ) : (
      <Field key={spec.at} spec={spec} at={at} />
    ),
  );
}

function Field({ spec, at }: { spec: Spec; at: string }) {
  const { definition, change, errors } = useEditor();
  const choices = useChoices(spec.from);
  const place = at + spec.at;
  return (
    <PropertyField
      spec={spec}
      value={getAt(definition, place)}
      error={errors.get(place)}
      choices={choices}
      onChange={(value) => change(place, (now) => setAt(now, place, value))}
    />
  );
}
