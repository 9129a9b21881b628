import { useLanguage, type Language } from './words';

/** Text that a service gives in both languages. */
export interface Localised {
  zh: string;
  en?: string | null;
}

export function localised(language: Language, zh?: string | null, en?: string | null): string {
  return (language === 'en' ? en || zh : zh || en) ?? '';
}

/** Picks the reader's language from the pairs that services send: `{zh, en}` or `titleZh`/`titleEn`. */
export function useLocalised() {
  const { language } = useLanguage();
  return {
    language,
    of: (text?: Localised | null) => localised(language, text?.zh, text?.en),
    title: (thing: { titleZh: string; titleEn?: string | null }) => localised(language, thing.titleZh, thing.titleEn),
    name: (thing: { nameZh: string; nameEn?: string | null }) => localised(language, thing.nameZh, thing.nameEn),
    label: (thing: { labelZh: string; labelEn?: string | null }) => localised(language, thing.labelZh, thing.labelEn),
    pick: (zh?: string | null, en?: string | null) => localised(language, zh, en),
  };
}
