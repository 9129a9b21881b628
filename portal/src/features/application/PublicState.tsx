import { useLocalised } from '@/app/i18n/localised';
import { Tag, type Tone } from '@/ui/StateTag';
import type { ApplicationSummary } from './types';

const tones: Record<string, Tone> = {
  DRAFT: 'quiet',
  RETURNED: 'warn',
  NOT_RECOMMENDED: 'bad',
  FORMAL_REJECTED: 'bad',
  WITHDRAWN: 'quiet',
};

/** The state in the words that the service chose for applicants. */
export function PublicState({ application }: { application: Pick<ApplicationSummary, 'state' | 'publicState'> }) {
  const { of } = useLocalised();
  return <Tag tone={tones[application.state] ?? 'active'}>{of(application.publicState)}</Tag>;
}
