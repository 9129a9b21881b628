import { useWords } from '@/app/i18n/words';
import { voucherWords } from './words';

/** Classes of region to choose from. */
export function useRegions() {
  const say = useWords(voucherWords);
  return (['FIRST', 'SECOND'] as const).map((value) => ({ value, label: say(`region.${value}`) }));
}
