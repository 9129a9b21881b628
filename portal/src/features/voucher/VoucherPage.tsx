import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { StepActions } from '@/ui/StepActions';
import { StepHistory } from '@/ui/StepHistory';
import { poolsKey, poolsQuery } from '../pool/pools';
import { useRegions } from './regions';
import { steps } from './steps';
import {
  readVoucherHistory,
  servingQuery,
  takeVoucherStep,
  voucherQuery,
  vouchersKey,
  type VoucherView,
} from './vouchers';
import { voucherWords, type VoucherWord } from './words';

export function Component() {
  const { voucherId = '' } = useParams();
  const voucher = useQuery(voucherQuery(voucherId));
  return <Loaded query={voucher}>{(found) => <Voucher voucher={found} />}</Loaded>;
}

const known = (key: string): key is VoucherWord => (voucherWords.keys as readonly string[]).includes(key);

function Voucher({ voucher }: { voucher: VoucherView }) {
  const say = useWords(voucherWords);
  const next = `next.${voucher.state}`;
  const owed = `owed.${voucher.state}`;
  return (
    <ObjectPage
      number={voucher.number}
      title={voucher.organisationName}
      state={<StateTag kind="voucher" state={voucher.state} />}
      nextStep={known(next) ? say(next) : undefined}
      owedBy={known(owed) ? say(owed) : undefined}
      action={<Actions voucher={voucher} />}
      facts={[
        [say('asked'), <Money value={voucher.asked} />],
        voucher.issue ? [say('face'), <Money value={voucher.issue.face} />] : undefined,
        voucher.claimable ? [say('claimable'), <Money value={voucher.claimable} />] : undefined,
        [say('reserved'), <Money value={voucher.reserved} />],
        [say('paid'), <Money value={voucher.paid} />],
        [say('released'), <Money value={voucher.released} />],
        [say('yearLeft'), <Money value={voucher.yearLeft} />],
        voucher.issue ? [say('expiresOn'), <span className="figures">{voucher.issue.expiresOn}</span>] : undefined,
      ]}
      tabs={[
        { key: 'papers', label: say('papers'), content: <Papers voucher={voucher} /> },
        {
          key: 'history',
          label: say('history'),
          content: (
            <StepHistory
              pages={[...vouchersKey, voucher.id]}
              read={readVoucherHistory(voucher.id)}
              words={voucherWords}
              exportAs="voucher-history"
            />
          ),
        },
      ]}
    />
  );
}

function Actions({ voucher }: { voucher: VoucherView }) {
  const say = useWords(voucherWords);
  const { has } = useSession();
  const issuing = voucher.state === 'APPLIED' && has('officer', 'finance-maker');
  const reserving = voucher.state === 'ISSUED' && has('applicant');
  const pools = useQuery({ ...poolsQuery, enabled: issuing });
  const providers = useQuery({ ...servingQuery, enabled: reserving });
  const lists = {
    pools: (pools.data ?? []).map(({ code, nameZh }) => ({ value: code, label: `${code} ${nameZh}` })),
    providers: (providers.data ?? []).map(({ id, name, uscc }) => ({ value: id, label: `${name} ${uscc}` })),
    regions: useRegions(),
  };
  if (voucher.state === 'AUDITED' && voucher.auditedByYou) return <span className="faint">{say('yours')}</span>;
  return (
    <StepActions
      thing={voucher}
      steps={steps(lists)}
      words={voucherWords}
      perform={(step, values) => takeVoucherStep(voucher, step.path, values)}
      refreshes={[vouchersKey, poolsKey]}
    />
  );
}

function Papers({ voucher }: { voucher: VoucherView }) {
  const say = useWords(voucherWords);
  const { of } = useLocalised();
  const { issue, contract, service, audit, payment } = voucher;
  return (
    <div className="columns">
      <Panel title={say('application')}>
        <Facts
          facts={[
            [say('field.purpose'), voucher.purpose],
            [say('field.regionClass'), of(voucher.regionLabel)],
            [say('appliedOn'), <span className="figures">{voucher.appliedOn}</span>],
          ]}
        />
      </Panel>
      {issue && (
        <Panel title={say('issue')}>
          <Facts
            facts={[
              [say('field.poolCode'), <span className="figures">{issue.poolCode}</span>],
              [say('field.documentNo'), issue.documentNo],
              [say('issuedOn'), <span className="figures">{issue.issuedOn}</span>],
              [say('ratio'), <span className="figures">{issue.ratioBp / 100}%</span>],
              [
                say('rule'),
                <>
                  {of(issue.ruleLabel)}（{issue.ruleDocumentNo}）
                  {!issue.verified && <span className="faint"> {say('unverified')}</span>}
                </>,
              ],
            ]}
          />
        </Panel>
      )}
      {contract && (
        <Panel title={say('contract')}>
          <Facts
            facts={[
              [say('field.providerId'), contract.providerName],
              [say('field.uscc'), <span className="figures">{contract.providerUscc}</span>],
              [say('field.contractNo'), contract.contractNo],
              [say('field.price'), <Money value={contract.price} />],
              [say('field.signedOn'), <span className="figures">{contract.signedOn}</span>],
            ]}
          />
        </Panel>
      )}
      {service && (
        <Panel title={say('service')}>
          <Facts
            facts={[
              [say('field.reportNo'), service.reportNo],
              [say('field.doneOn'), <span className="figures">{service.doneOn}</span>],
              [say('field.invoiceNo'), <span className="figures">{service.invoiceNo}</span>],
              [say('field.charged'), <Money value={service.charged} />],
              [say('field.invoicedOn'), <span className="figures">{service.invoicedOn}</span>],
            ]}
          />
        </Panel>
      )}
      {audit && (
        <Panel title={say('audit')}>
          <Facts
            facts={[
              [say('granted'), <Money value={audit.granted} />],
              [say('bonus'), <Money value={audit.bonus} />],
              [say('auditedOn'), <span className="figures">{audit.auditedOn}</span>],
              audit.check ? [say('field.check'), audit.check] : undefined,
            ]}
          />
        </Panel>
      )}
      {payment && (
        <Panel title={say('payment')}>
          <Facts
            facts={[
              [say('field.paidOn'), <span className="figures">{payment.paidOn}</span>],
              [say('field.treasuryVoucherNo'), <span className="figures">{payment.treasuryVoucherNo}</span>],
              payment.bonusVoucherNo
                ? [say('field.bonusVoucherNo'), <span className="figures">{payment.bonusVoucherNo}</span>]
                : undefined,
            ]}
          />
        </Panel>
      )}
    </div>
  );
}
