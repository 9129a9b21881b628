import { useEffect } from 'react';
import { useWords } from '../i18n/words';
import { appWords } from '../words';
import { announceSignIn } from './SessionLost';

/** Where a renewed sign-in lands: tells the waiting page and closes itself where the browser allows. */
export function Component() {
  const say = useWords(appWords);
  useEffect(() => {
    announceSignIn();
    const closing = setTimeout(() => window.close(), 600);
    return () => clearTimeout(closing);
  }, []);
  return (
    <main className="entry" id="content">
      <div className="entry-box">
        <p>{say('sessionBack')}</p>
      </div>
    </main>
  );
}
