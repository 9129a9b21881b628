import { useWords } from '@/app/i18n/words';
import { documentHref } from './agreements';
import { agreementWords } from './words';
import './agreement.css';

/** The agreement as a file, with what tells it from any other. */
export function DocumentLink({ agreementId, digest }: { agreementId: string; digest: string | undefined }) {
  const say = useWords(agreementWords);
  return (
    <div>
      <a href={documentHref(agreementId)} download>
        {say('savePdf')}
      </a>
      {digest && (
        <p className="hint">
          {say('digest')} <code className="figures agreement-digest">{digest}</code>
        </p>
      )}
    </div>
  );
}
