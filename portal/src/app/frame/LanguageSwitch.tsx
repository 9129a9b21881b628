import { useLanguage, useWords } from '../i18n/words';
import { appWords } from '../words';

export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const say = useWords(appWords);
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button type="button" className="quiet-button" lang={other} onClick={() => choose(other)} title={say('language')}>
      {other === 'en' ? 'English' : '中文'}
    </button>
  );
}
