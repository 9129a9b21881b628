import { useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { fileSize } from '@/ui/files';
import { Icon } from '@/ui/icons';
import { Panel } from '@/ui/Page';
import { evidenceAddress, type Confidential } from './objections';
import { objectionWords } from './words';

/** Who objects and what they sent; the service gives it to the handler only. */
export function ConfidentialLetter({ id, letter }: { id: string; letter: Confidential }) {
  const say = useWords(objectionWords);
  return (
    <Panel title={say('confidential')}>
      <p className="notice-box is-warn">
        <Icon name="warn" />
        <span>{say('confidentialText')}</span>
      </p>
      <Facts
        facts={[
          [say('objector'), `${letter.name}（${say(`objector.${letter.objectorKind}`)}）`],
          letter.unitName != null && [say('unit'), letter.unitName],
          letter.phone != null && [say('phone'), <span className="figures">{letter.phone}</span>],
          letter.email != null && [say('email'), letter.email],
        ]}
      />
      <h3>{say('statement')}</h3>
      <p className="said">{letter.statement}</p>
      <h3>{say('evidence')}</h3>
      <ul>
        {letter.evidence.map((file) => (
          <li key={file.id} className="row">
            <Icon name="file" size={16} />
            <a href={evidenceAddress(id, file.id)}>{file.fileName}</a>
            <span className="faint small figures">
              {say(`evidence.${file.kind}`)} · {fileSize(file.size)}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
