import { useWords } from '@/app/i18n/words';
import { Tag, type Tone } from '@/ui/StateTag';
import { partnerWords } from './words';

const tones: Record<string, Tone> = {
  INVITED: 'active',
  SIGNED: 'good',
  LAPSED: 'warn',
  DECLINED: 'bad',
  REMOVED: 'quiet',
  NONE: 'quiet',
};

/** How far a partner is; a state that the portal does not know yet is shown as it is. */
export function SignOff({ state = 'NONE' }: { state?: string | null }) {
  const say = useWords(partnerWords);
  const shown = state ?? 'NONE';
  return <Tag tone={tones[shown] ?? 'active'}>{shown in tones ? say(`state.${shown}` as 'state.NONE') : shown}</Tag>;
}
