import { useLocalised } from '@/app/i18n/localised';
import { Tag, type Tone } from '@/ui/StateTag';
import type { EthicsState, EthicsSummary } from './ethics';

const tones: Partial<Record<EthicsState, Tone>> = {
  DRAFT: 'quiet',
  WITHDRAWN: 'quiet',
  CLOSED: 'quiet',
  RETURNED: 'warn',
  MODIFY_APPROVE: 'warn',
  MODIFY_REVIEW: 'warn',
  REJECTED: 'bad',
  DISMISSED: 'bad',
  DISAGREED: 'bad',
  SUSPENDED: 'bad',
  TERMINATED: 'bad',
  AGREED: 'good',
  APPROVED: 'good',
  REGISTERED: 'good',
};

export const FOLLOWING: EthicsState[] = ['APPROVED', 'REGISTERED', 'SUSPENDED'];
export const ENDED: EthicsState[] = ['WITHDRAWN', 'DISMISSED', 'TERMINATED', 'CLOSED'];

/** Who owes the next step; nobody once it is over. */
export function owedBy(state: EthicsState): 'unit' | 'desk' | 'agency' | 'panel' | undefined {
  if (ENDED.includes(state)) return undefined;
  if (state === 'REREVIEW_REQUESTED') return 'agency';
  if (state === 'PANEL') return 'panel';
  const units: EthicsState[] = [
    'DRAFT',
    'RETURNED',
    'MODIFY_APPROVE',
    'MODIFY_REVIEW',
    'REJECTED',
    'INITIALLY_PASSED',
    ...FOLLOWING,
  ];
  return units.includes(state) ? 'unit' : 'desk';
}

/** The state as the service words it. */
export function EthicsTag({ summary }: { summary: Pick<EthicsSummary, 'state' | 'stateLabel'> }) {
  const { pick } = useLocalised();
  return <Tag tone={tones[summary.state] ?? 'active'}>{pick(summary.stateLabel.zh ?? '', summary.stateLabel.en)}</Tag>;
}
