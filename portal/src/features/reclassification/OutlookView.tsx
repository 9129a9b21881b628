import { useLocalised } from '@/app/i18n/localised';
import { explain } from '@/app/i18n/punctuation';
import { useLanguage, useWords } from '@/app/i18n/words';
import { fieldAt } from '../application/field';
import type { CallView } from '../calls/types';
import type { Outlook } from './reclassifications';
import { reclassificationWords } from './words';

interface OutlookViewProps {
  outlook: Outlook;
  /** The call that is answered now, by whose form answers have their names. */
  call: CallView;
  /** The other call, once it is read. */
  target?: CallView;
}

/** What becomes of the answers in the other call: in figures, and one by one. */
export function OutlookView({ outlook, call, target }: OutlookViewProps) {
  const say = useWords(reclassificationWords);
  const { of } = useLocalised();
  return (
    <div className="stack-small">
      <p>{say('kept', { count: outlook.kept.length })}</p>
      {outlook.left.length > 0 && (
        <details>
          <summary>{say('left', { count: outlook.left.length })}</summary>
          <Places call={call} places={outlook.left.map(({ pointer, reason }) => ({ pointer, text: of(reason) }))} />
        </details>
      )}
      {outlook.missing.length === 0 ? (
        <p>{say('nothingMissing')}</p>
      ) : (
        <details open>
          <summary>{say('missing', { count: outlook.missing.length })}</summary>
          <Places
            call={target ?? call}
            places={outlook.missing.map(({ pointer, reason }) => ({ pointer, text: of(reason) }))}
          />
        </details>
      )}
    </div>
  );
}

function Places({ call, places }: { call: CallView; places: { pointer: string; text: string }[] }) {
  const { language } = useLanguage();
  return (
    <ul className="small">
      {places.map(({ pointer, text }) => {
        const [, section = '', ...rest] = pointer.split('/');
        const name = rest.length ? fieldAt(call, section, `/${rest.join('/')}`, language).name : '';
        return <li key={pointer + text}>{name && section !== 'attachments' ? explain(name, text) : text}</li>;
      })}
    </ul>
  );
}
