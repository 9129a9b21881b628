import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { Schema } from '@/schema-form/schema';
import { budgetRulesQuery } from '../programme/rules';
import { INSTRUMENTS, useCallTerms } from '../terms';
import { useEditor } from './context';
import type { Choice } from './PropertyField';
import type { Spec } from './specs';
import { editorWords } from './words';

/** Options that depend on the call: the places of its form, its attachments, the rules in force. */
export function useChoices(from: Spec['from']): Choice[] | undefined {
  const say = useWords(editorWords);
  const { definition } = useEditor();
  const { title, pick, of } = useLocalised();
  const terms = useCallTerms();
  const rules = useQuery({ ...budgetRulesQuery, enabled: from === 'indirectRules' });
  switch (from) {
    case 'places':
      return definition.form.sections.flatMap((section) => {
        const name = (field: Schema, code: string) => pick(field.title, field['x-titleEn'] as string) || code;
        const fields = Object.entries(definition.form.schema.properties?.[section.code]?.properties ?? {});
        return fields.flatMap(([code, field]) => {
          const value = `/${section.code}/${code}`;
          const label = `${title(section)} › ${name(field, code)}`;
          const isList = field.type === 'array';
          return [
            { value, label },
            ...(isList ? [{ value: `${value}/0`, label: `${label} › ${say('firstOf')}` }] : []),
          ];
        });
      });
    case 'slots':
      return definition.attachments.map((slot) => ({ value: slot.slot, label: title(slot) || slot.slot }));
    case 'instruments':
      return INSTRUMENTS.map((value) => ({ value, label: terms.instrument(value) }));
    case 'indirectRules':
      return rules.data?.map((one) => ({ value: one.code, label: `${of(one)} · ${one.documentNo}` }));
    default:
      return undefined;
  }
}
