import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { DateTime } from '@/ui/DateTime';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { digestQuery, type AgreementView } from './agreements';
import { DocumentLink } from './DocumentLink';
import { agreementWords } from './words';

/** The file that the parties read and sign. */
export function DocumentPanel({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const digest = useQuery(digestQuery(agreement.id));
  const seal = digest.data?.seal;
  return (
    <Panel title={say('document')}>
      <ProblemSummary problem={digest.error} />
      <DocumentLink agreementId={agreement.id} digest={digest.data?.sha256} />
      {seal && (
        <p>
          <Tag tone="good">
            {say('sealed')} <DateTime at={seal.sealedAt} />
          </Tag>
        </p>
      )}
    </Panel>
  );
}
