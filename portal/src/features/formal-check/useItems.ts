import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { CallView } from '../calls/types';
import { formalCheckWords } from './words';

export interface CheckItem {
  code: string;
  text: string;
  source?: string | null;
}

/** What every call is checked for when it says nothing of its own. */
const USUAL = ['eligible', 'complete', 'files', 'budget', 'recommended'] as const;

/** The call's own list (形式审查要点) in its order, or the usual one. */
export function useItems(call: CallView): CheckItem[] {
  const say = useWords(formalCheckWords);
  const { of } = useLocalised();
  if (!call.formalChecks?.length) return USUAL.map((code) => ({ code, text: say(`item.${code}`) }));
  return call.formalChecks.map((item) => ({ code: item.code, text: of(item), source: item.source }));
}
