import { useWords } from '@/app/i18n/words';
import { callWords } from './words';

const known = new Set<string>(callWords.keys);
type Key = (typeof callWords.keys)[number];

/** Instruments (支持方式) that the portal has words for; others may be written in the YAML. */
export const INSTRUMENTS = callWords.keys
  .filter((key) => key.startsWith('instrument.'))
  .map((key) => key.slice('instrument.'.length));

/** Words for the open lists of the wire; a value that the portal does not know is shown as it is. */
export function useCallTerms() {
  const say = useWords(callWords);
  const term = (group: string, value: string) => {
    const key = `${group}.${value}`;
    return known.has(key) ? say(key as Key) : value;
  };
  return { instrument: (value: string) => term('instrument', value), kind: (value: string) => term('kind', value) };
}
