import { useEffect, useRef, useState } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useFilter } from '@/ui/Filters';
import { listingWords } from './words';

const PAUSE_MS = 300;

/** Looks while somebody types; what a Chinese input method is still composing is not looked for yet. */
export function SearchBox() {
  const say = useWords(listingWords);
  const [asked, ask] = useFilter('q');
  const [typed, setTyped] = useState(asked);
  const composing = useRef(false);
  useEffect(() => setTyped((now) => (now.trim() === asked ? now : asked)), [asked]);
  useEffect(() => {
    if (composing.current || typed.trim() === asked) return;
    const pause = setTimeout(() => ask(typed.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
    // `ask` is made anew with each address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed]);
  return (
    <Input.Search
      className="list-search"
      aria-label={say('search')}
      placeholder={say('searchHint')}
      allowClear
      maxLength={100}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onCompositionStart={() => (composing.current = true)}
      onCompositionEnd={(event) => {
        composing.current = false;
        ask(event.currentTarget.value.trim());
      }}
      onSearch={(text) => ask(text.trim())}
    />
  );
}
