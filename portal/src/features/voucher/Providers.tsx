import { Button } from 'antd';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { StepDialog } from '@/ui/StepDialog';
import { Tag } from '@/ui/StateTag';
import { providersKey, readProviders, registerProvider, suspendProvider, type Provider } from './vouchers';
import { voucherWords } from './words';

/** Who serves holders of vouchers. */
export function Providers() {
  const say = useWords(voucherWords);
  const { has } = useSession();
  const pages = usePages([...providersKey, 'all'], readProviders);
  return (
    <div className="stack">
      {has('officer') && (
        <div>
          <StepDialog
            words={voucherWords}
            step={{
              key: 'register',
              fields: [
                { name: 'name', kind: 'text' },
                { name: 'uscc', kind: 'text' },
                { name: 'networkNo', kind: 'text' },
              ],
            }}
            perform={registerProvider}
            refreshes={[providersKey]}
            trigger={(open) => <Button onClick={open}>{say('step.register')}</Button>}
          />
        </div>
      )}
      <PagedList
        pages={pages}
        label={say('providers')}
        columns={useColumns()}
        idOf={(one) => one.id}
        exportAs="voucher-providers"
        empty={<EmptyState title={say('noProviders')}>{say('noProvidersText')}</EmptyState>}
      />
    </div>
  );
}

function useColumns(): Column<Provider>[] {
  const say = useWords(voucherWords);
  const { has } = useSession();
  const columns: Column<Provider>[] = [
    { key: 'name', title: say('field.name'), main: true, render: (one) => one.name, text: (one) => one.name },
    {
      key: 'uscc',
      title: say('field.uscc'),
      render: (one) => <span className="figures">{one.uscc}</span>,
      text: (one) => one.uscc,
    },
    {
      key: 'networkNo',
      title: say('field.networkNo'),
      render: (one) => <span className="figures">{one.networkNo}</span>,
      text: (one) => one.networkNo,
    },
    {
      key: 'state',
      title: say('state'),
      render: (one) => (
        <>
          <Tag tone={one.suspended ? 'bad' : 'good'}>{say(one.suspended ? 'suspended' : 'serving')}</Tag>{' '}
          {one.suspensionReason && <span className="faint small">{one.suspensionReason}</span>}
        </>
      ),
      text: (one) => say(one.suspended ? 'suspended' : 'serving'),
    },
  ];
  if (!has('officer')) return columns;
  return [...columns, { key: 'deeds', title: say('deeds'), render: (one) => !one.suspended && <Suspend one={one} /> }];
}

function Suspend({ one }: { one: Provider }) {
  const say = useWords(voucherWords);
  return (
    <StepDialog
      words={voucherWords}
      step={{ key: 'suspend', fields: [{ name: 'reason', kind: 'long' }], danger: true }}
      perform={(values) => suspendProvider(one, values)}
      refreshes={[providersKey]}
      trigger={(open) => (
        <Button size="small" onClick={open}>
          {say('step.suspend')}
        </Button>
      )}
    />
  );
}
