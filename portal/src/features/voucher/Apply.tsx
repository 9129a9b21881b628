import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useNavigate } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { StepDialog } from '@/ui/StepDialog';
import { organisationsQuery } from '../organisation/organisations';
import { applyForVoucher, vouchersKey, type VoucherView } from './vouchers';
import { useRegions } from './regions';
import { voucherWords } from './words';

/** Asks for a voucher in the name of one of the person's organisations. */
export function Apply() {
  const say = useWords(voucherWords);
  const navigate = useNavigate();
  const organisations = useQuery(organisationsQuery);
  const regions = useRegions();
  const options = (organisations.data ?? []).map(({ id, nameZh }) => ({ value: id, label: nameZh }));
  return (
    <StepDialog
      words={voucherWords}
      step={{
        key: 'apply',
        fields: [
          { name: 'organisationId', kind: 'choice', options },
          { name: 'amount', kind: 'money' },
          { name: 'regionClass', kind: 'choice', options: regions },
          { name: 'purpose', kind: 'long' },
        ],
      }}
      initial={options.length === 1 ? { organisationId: options[0]!.value } : undefined}
      perform={applyForVoucher}
      refreshes={[vouchersKey]}
      onDone={(voucher) => void navigate(`/vouchers/${(voucher as VoucherView).id}`)}
      trigger={(open) => (
        <Button type="primary" onClick={open}>
          {say('step.apply')}
        </Button>
      )}
    />
  );
}
