import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { CallView } from '../calls/types';
import { formalCheckWords } from './words';

export interface CheckItem {
  code: string;
  text: string;
  source?: string | null;
}

type Listing = Pick<CallView, 'formalChecks'>;

/** What every call is checked for when it says nothing of its own. */
const USUAL = ['eligible', 'complete', 'files', 'budget', 'recommended'] as const;

/** What the service wants to be ticked before an application passes. */
export const ownCodes = (call: Listing) => call.formalChecks?.map(({ code }) => code) ?? [];

/** The call's own list (形式审查要点) in its order, or the usual one. */
export function useItemsOf(): (call: Listing) => CheckItem[] {
  const say = useWords(formalCheckWords);
  const { of } = useLocalised();
  return (call) =>
    call.formalChecks?.length
      ? call.formalChecks.map((item) => ({ code: item.code, text: of(item), source: item.source }))
      : USUAL.map((code) => ({ code, text: say(`item.${code}`) }));
}
