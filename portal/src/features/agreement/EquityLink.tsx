import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { StateTag } from '@/ui/StateTag';
import { equityKey, readEquity, readMyEquity } from '../equity/equity';
import { agreementWords } from './words';

/** Where the money of the agreement stands, when it may become equity. */
export function EquityLink({ agreementId }: { agreementId: string }) {
  const say = useWords(agreementWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  const found = useQuery({
    queryKey: [...equityKey, 'of', agreementId, staff],
    queryFn: () => (staff ? readEquity({ agreementId }) : readMyEquity({ agreementId }))(),
    enabled: staff || has('applicant'),
  });
  const instrument = found.data?.items[0];
  if (!instrument) return null;
  return (
    <p>
      <Link to={`/equity/${instrument.id}`}>{say('equity')}</Link> <StateTag kind="equity" state={instrument.state} />
    </p>
  );
}
