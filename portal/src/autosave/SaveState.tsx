import { useWords, type Say } from '@/app/i18n/words';
import { problemText } from '@/ui/problem-text';
import type { SaveStatus } from './save-queue';
import { Icon, type IconName } from '@/ui/icons';
import { clockTime } from '@/ui/time';
import { uiWords } from '@/ui/words';

type UiSay = Say<(typeof uiWords.keys)[number]>;

function sentence(status: SaveStatus, say: UiSay): string {
  switch (status.kind) {
    case 'saved':
      return say('save.saved', { time: clockTime(status.at) });
    case 'failed':
      return say('save.failed', { reason: problemText(status.problem, say) });
    case 'refused':
      return say('save.refused', { reason: problemText(status.problem, say) });
    default:
      return say(`save.${status.kind}`);
  }
}

const looks: Record<SaveStatus['kind'], [tone: string, icon: IconName]> = {
  clean: ['quiet', 'dot'],
  waiting: ['quiet', 'pen'],
  saving: ['quiet', 'clock'],
  saved: ['good', 'check'],
  offline: ['warn', 'warn'],
  failed: ['warn', 'warn'],
  refused: ['bad', 'warn'],
  conflict: ['bad', 'warn'],
  signedOut: ['warn', 'warn'],
};

/** Whether what was typed is safe; always visible where something can be typed. */
export function SaveState({ status }: { status: SaveStatus }) {
  const say = useWords(uiWords);
  const [tone, icon] = looks[status.kind];
  return (
    <span className={`save-state is-${tone}`} role="status" aria-live="polite" data-save={status.kind}>
      <Icon name={icon} size={16} />
      {sentence(status, say)}
    </span>
  );
}
