import { enumerate } from '@/app/i18n/punctuation';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords, type Say } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Loaded } from '@/ui/Loaded';
import { capitalised } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { agreementQuery, type AgreementView } from './agreements';
import { BankAccountPanel } from './BankAccountPanel';
import { ChangesPanel } from './ChangesPanel';
import { DocumentPanel } from './DocumentPanel';
import { SignAction } from './SignAction';
import { Signatures } from './Signatures';
import { StackingPanel } from './StackingPanel';
import { Tranches } from './Tranches';
import { EquityLink } from './EquityLink';
import { ProjectLink } from './ProjectLink';
import { agreementWords } from './words';

export function Component() {
  const { agreementId = '' } = useParams();
  const agreement = useQuery(agreementQuery(agreementId));
  return <Loaded query={agreement}>{(found) => <Agreement agreement={found} />}</Loaded>;
}

function nextStep(
  agreement: AgreementView,
  say: Say<(typeof agreementWords.keys)[number]>,
  of: (label: { zh: string; en: string }) => string,
) {
  const missing = agreement.parties.filter((party) => !party.signedAt).map((party) => of(party.label));
  if (agreement.state === 'EFFECTIVE') return say('next.pay');
  if (agreement.state === 'SUSPENDED') return say('next.resume');
  if (['CLOSED', 'TERMINATED', 'REVOKED'].includes(agreement.state)) return undefined;
  return missing.length ? say('next.sign', { parties: enumerate(missing) }) : say('next.budget');
}

function Agreement({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const { pick, of } = useLocalised();
  return (
    <ObjectPage
      number={agreement.number}
      title={agreement.title}
      state={<StateTag kind="agreement" state={agreement.state} />}
      nextStep={nextStep(agreement, say, of)}
      action={<SignAction agreement={agreement} />}
      facts={[
        [say('amount'), <Money value={agreement.amount} />],
        [say('capital'), capitalised(agreement.amount.amount)],
        [say('organisation'), agreement.organisationName],
        [say('call'), pick(agreement.callTitleZh, agreement.callTitleEn)],
        [
          say('application'),
          <Link to={`/timelines/${agreement.applicationId}`} className="figures">
            {agreement.applicationNumber}
          </Link>,
        ],
        agreement.effectiveAt
          ? [say('effectiveAt'), <DateTime at={agreement.effectiveAt} />]
          : [say('draftedAt'), <DateTime at={agreement.draftedAt} />],
      ]}
    >
      <div className="columns">
        <div>
          <Panel title={say('signatures')}>
            <Signatures agreement={agreement} />
          </Panel>
          <StackingPanel agreement={agreement} />
          <DocumentPanel agreement={agreement} />
          <ChangesPanel agreement={agreement} />
        </div>
        <div>
          <Panel title={say('tranches')}>
            <Tranches agreement={agreement} />
            <EquityLink agreementId={agreement.id} />
            <ProjectLink agreementId={agreement.id} />
          </Panel>
          {agreement.bankAccount && <BankAccountPanel agreement={agreement} />}
        </div>
      </div>
    </ObjectPage>
  );
}
