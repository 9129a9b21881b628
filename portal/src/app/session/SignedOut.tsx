import { useWords } from '../i18n/words';
import { appWords } from '../words';
import { LanguageSwitch } from '../frame/LanguageSwitch';
import { here, signInAddress } from './session';

/** Entry for somebody without a session: one button, and what needs no sign-in. */
export function SignedOut() {
  const say = useWords(appWords);
  return (
    <main className="entry" id="content">
      <div className="entry-box">
        <div className="entry-language">
          <LanguageSwitch />
        </div>
        <img src="/app/icon.svg" alt="" width={48} height={48} />
        <h1>{say('name')}</h1>
        <p className="entry-agency">{say('agency')}</p>
        <p>{say('signInLead')}</p>
        <a className="entry-button" href={signInAddress(here())}>
          {say('signIn')}
        </a>
        <p className="entry-public">
          <a href="/calls">{say('publicCalls')}</a>
          <a href="/notices">{say('publicNotices')}</a>
        </p>
      </div>
    </main>
  );
}
