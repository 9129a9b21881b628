import { useQuery } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useLanguage, useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { statementQuery } from './applications';
import type { Statement } from './types';
import { applicationWords } from './words';

interface DeclarationProps {
  /** The version that was ticked. */
  declared?: string;
  onDeclare: (version?: string) => void;
}

/** What the submitting member declares. The tick belongs to the text that was read: a new text is ticked anew. */
export function Declaration({ declared, onDeclare }: DeclarationProps) {
  const statement = useQuery(statementQuery);
  return (
    <Loaded query={statement}>
      {(found) => <Text statement={found} ticked={declared === found.version} onDeclare={onDeclare} />}
    </Loaded>
  );
}

function Text({
  statement,
  ticked,
  onDeclare,
}: Pick<DeclarationProps, 'onDeclare'> & { statement: Statement; ticked: boolean }) {
  const say = useWords(applicationWords);
  return (
    <>
      <StatementText statement={statement} />
      <Checkbox checked={ticked} onChange={(event) => onDeclare(event.target.checked ? statement.version : undefined)}>
        {say('declare')}
      </Checkbox>
    </>
  );
}

/** A statement to read, with its version and what it rests on. */
export function StatementText({ statement }: { statement: Statement }) {
  const say = useWords(applicationWords);
  const { language } = useLanguage();
  const english = language === 'en';
  return (
    <section className="statement">
      <h2>{english ? statement.titleEn : statement.titleZh}</h2>
      <ol>
        {(english ? statement.en : statement.zh).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className="faint small">{say('statement', { version: statement.version, source: statement.source })}</p>
    </section>
  );
}
