import { useWords } from '@/app/i18n/words';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { stateWords } from '@/ui/state-words';
import { TabPanel } from '@/ui/Tabs';
import { DueList } from './DueList';
import { PaymentList } from './PaymentList';
import { type PaymentState } from './payments';
import { Reconciliation } from './Reconciliation';
import { Runs } from './Runs';
import { runWords } from './run-words';
import { paymentWords } from './words';

const STATES = ['PREPARED', 'APPROVED', 'CONFIRMED', 'REJECTED', 'RETURNED'] as const;

export function Component() {
  const say = useWords(paymentWords);
  const runs = useWords(runWords);
  return (
    <Page title={say('title')} lead={say('lead')}>
      <TabPanel
        tabs={[
          { key: 'payments', label: runs('payments'), content: <Payments /> },
          { key: 'due', label: runs('due'), content: <DueList /> },
          { key: 'runs', label: runs('runs'), content: <Runs /> },
          { key: 'reconciliation', label: runs('reconciliation'), content: <Reconciliation /> },
        ]}
      />
    </Page>
  );
}

function Payments() {
  const say = useWords(paymentWords);
  const states = useWords(stateWords);
  const [state] = useFilter('state');
  const filter = { state: (state || undefined) as PaymentState | undefined };
  const options = [
    { value: '', label: say('all') },
    ...STATES.map((value) => ({ value, label: states(`payment.${value}`) })),
  ];
  return (
    <>
      <FilterChips name="state" label={say('filter')} options={options} />
      <PaymentList filter={filter} />
    </>
  );
}
