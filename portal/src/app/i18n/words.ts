import i18next from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { speak } from '@/api/http';

export type Language = 'zh-CN' | 'en';
const REMEMBERED = 'fuhua.language';

/** Chinese is the design language: English is only spoken to somebody who chose it, or whose browser knows no Chinese. */
function firstLanguage(): Language {
  const remembered = globalThis.localStorage?.getItem(REMEMBERED);
  if (remembered === 'zh-CN' || remembered === 'en') return remembered;
  const spoken = globalThis.navigator?.languages ?? [];
  return spoken.length === 0 || spoken.some((tag) => tag.startsWith('zh')) ? 'zh-CN' : 'en';
}

function adopt(language: string) {
  speak(language);
  if (globalThis.document) document.documentElement.lang = language;
}

i18next.on('languageChanged', adopt);
void i18next.use(initReactI18next).init({
  lng: firstLanguage(),
  fallbackLng: 'zh-CN',
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
});
adopt(i18next.language);

/** The words of one feature, in both languages. The type makes English complete. */
export interface Words<K extends string> {
  namespace: string;
  keys: readonly K[];
}

export function defineWords<K extends string>(
  namespace: string,
  zh: Record<K, string>,
  en: Record<NoInfer<K>, string>,
): Words<K> {
  i18next.addResourceBundle('zh-CN', namespace, zh);
  i18next.addResourceBundle('en', namespace, en);
  return { namespace, keys: Object.keys(zh) as K[] };
}

export type Say<K extends string> = (key: K, values?: Record<string, string | number>) => string;

export function useWords<K extends string>(words: Words<K>): Say<K> {
  const { t } = useTranslation(words.namespace);
  return useCallback<Say<K>>((key, values) => t(key, { ...values, ns: words.namespace }) as string, [t, words]);
}

export function useLanguage() {
  const { i18n } = useTranslation();
  const choose = (language: Language) => {
    localStorage.setItem(REMEMBERED, language);
    void i18n.changeLanguage(language);
  };
  return { language: i18n.language as Language, choose };
}
