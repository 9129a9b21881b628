import { useLocalised } from '@/app/i18n/localised';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import { Icon } from '@/ui/icons';
import type { CallView } from '../calls/types';
import type { SectionVersions } from './types';
import { togetherWords } from './together-words';

/** Who else is writing now, and where. */
export function Colleagues({ present, call }: { present: SectionVersions['writers']; call: CallView }) {
  const say = useWords(togetherWords);
  const { title } = useLocalised();
  if (present.length === 0) return null;
  const titles = new Map(call.form.sections.map((section) => [section.code, title(section)]));
  const told = present.map(({ byName, section }) =>
    say('writing', {
      name: byName ? writtenName(byName) : say('formerMember'),
      section: titles.get(section) ?? section,
    }),
  );
  return (
    <span className="colleagues" role="status">
      <Icon name="experts" size={16} />
      {enumerate(told)}
    </span>
  );
}
