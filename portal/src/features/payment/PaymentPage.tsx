import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Facts } from '@/ui/Facts';
import { History, type HistoryEntry } from '@/ui/History';
import { Loaded } from '@/ui/Loaded';
import { capitalised } from '@/ui/money';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { PaymentActions } from './PaymentActions';
import { paymentQuery, type PaymentView } from './payments';
import { paymentWords } from './words';

export function Component() {
  const { paymentId = '' } = useParams();
  const payment = useQuery(paymentQuery(paymentId));
  return <Loaded query={payment}>{(found) => <Payment payment={found} />}</Loaded>;
}

function Payment({ payment }: { payment: PaymentView }) {
  const say = useWords(paymentWords);
  const { pick } = useLocalised();
  return (
    <ObjectPage
      number={`${payment.agreementNumber} · ${say('trancheNo', { no: payment.trancheNo })}`}
      title={payment.title}
      state={<StateTag kind="payment" state={payment.state} />}
      action={<PaymentActions payment={payment} />}
      facts={[
        [
          say('amount'),
          <strong className="amount">
            <Money value={payment.amount} />
          </strong>,
        ],
        [say('capital'), capitalised(payment.amount.amount)],
        [say('payee'), payment.organisationName],
        [
          say('tranche'),
          `${say('trancheNo', { no: payment.trancheNo })} ${pick(payment.trancheTitleZh, payment.trancheTitleEn)}`,
        ],
        [
          say('agreement'),
          <Link to={`/agreements/${payment.agreementId}`} className="figures">
            {payment.agreementNumber}
          </Link>,
        ],
        [
          say('application'),
          <Link to={`/timelines/${payment.applicationId}`} className="figures">
            {payment.applicationNumber}
          </Link>,
        ],
        payment.treasuryVoucherNo
          ? [say('voucher'), <span className="figures">{payment.treasuryVoucherNo}</span>]
          : undefined,
      ]}
    >
      <div className="columns">
        <Panel title={say('who')}>
          <Deeds payment={payment} />
        </Panel>
        {payment.payee && (
          <Panel title={say('account')}>
            <Facts
              facts={[
                [say('accountName'), payment.payee.accountName],
                [say('bankName'), payment.payee.bankName],
                [say('accountNo'), <span className="figures">{payment.payee.accountNo}</span>],
              ]}
            />
          </Panel>
        )}
      </div>
    </ObjectPage>
  );
}

function Deeds({ payment }: { payment: PaymentView }) {
  const say = useWords(paymentWords);
  const { prepared, decided, confirmed, rejectionReason } = payment;
  const entries: (HistoryEntry | null | undefined | false)[] = [
    { id: 'prepared', at: prepared.at, what: say('prepared', { name: prepared.by.name }) },
    decided && {
      id: 'decided',
      at: decided.at,
      what: say(payment.state === 'REJECTED' ? 'rejected' : 'approved', { name: decided.by.name }),
      more: rejectionReason,
    },
    confirmed && {
      id: 'confirmed',
      at: confirmed.at,
      what: say('confirmed', { name: confirmed.by.name }),
      more: payment.treasuryVoucherNo,
    },
  ];
  return <History entries={entries.filter((entry): entry is HistoryEntry => Boolean(entry))} />;
}
