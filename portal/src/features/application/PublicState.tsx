import { useLocalised } from '@/app/i18n/localised';
import { Tag, type Tone } from '@/ui/StateTag';
import type { ApplicationSummary } from './types';

const tones: Record<string, Tone> = {
  DRAFT: 'quiet',
  SENT_BACK: 'warn',
  RETURNED: 'warn',
  NOT_RECOMMENDED: 'bad',
  FORMAL_REJECTED: 'bad',
  WITHDRAWN: 'quiet',
};

/** How the stages elsewhere look, once an application has passed its formal check. */
const stages: Record<string, Tone> = {
  DECLINED: 'quiet',
  AWARDED: 'good',
  AGREEMENT_EFFECTIVE: 'good',
  PAID: 'good',
};

/** The state in the words that the service chose for applicants. */
export function PublicState({
  application,
}: {
  application: Pick<ApplicationSummary, 'state' | 'publicState' | 'progress'>;
}) {
  const { of } = useLocalised();
  return (
    <Tag tone={tones[application.state] ?? stages[application.progress?.stage ?? ''] ?? 'active'}>
      {of(application.publicState)}
    </Tag>
  );
}
