import { useWords } from '@/app/i18n/words';
import { Tag } from '@/ui/StateTag';
import { versionHref, type ChangeView } from './changes';
import { changeWords } from './change-words';

/** The document of the version that a change made, with what it rests on; it is set soon after the change took effect. */
export function VersionLink({ change }: { change: ChangeView }) {
  const say = useWords(changeWords);
  if (!change.agreementNo) return null;
  const file = change.document;
  if (!file) return <p className="hint">{say('notSet')}</p>;
  return (
    <div>
      <div className="row">
        <a href={versionHref(change.id)} download>
          {say('savePdf')}
        </a>
        {file.signer && <Tag tone="good">{say('sealed')}</Tag>}
      </div>
      <p className="hint">
        {say('digest')} <code className="figures agreement-digest">{file.sha256}</code>
        <br />
        {say('base')} <code className="figures agreement-digest">{file.baseSha256}</code>
      </p>
    </div>
  );
}
