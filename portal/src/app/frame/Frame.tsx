import { Suspense, useEffect, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useNavigation } from 'react-router';
import { PageSkeleton } from '@/ui/Skeletons';
import { ProblemView } from '@/ui/ProblemView';
import { Bell } from '../../features/message/Bell';
import { useWords } from '../i18n/words';
import { sessionQuery } from '../session/session';
import { SessionLost } from '../session/SessionLost';
import { SignedOut } from '../session/SignedOut';
import { appWords } from '../words';
import { LanguageSwitch } from './LanguageSwitch';
import { PersonMenu } from './PersonMenu';
import { Rail } from './Rail';
import { RoleSwitch } from './RoleSwitch';
import { TimelineSearch } from './TimelineSearch';

/** Lets nobody in without a session, and frames every screen. */
export function Frame() {
  const session = useQuery(sessionQuery);
  const lastSubject = useRef<string>(undefined);
  if (session.data?.signedIn) lastSubject.current = session.data.subject;
  if (!session.data)
    return session.error ? <ProblemView problem={session.error} onRetry={() => void session.refetch()} /> : null;
  // A session that ends while somebody works leaves the screen standing; SessionLost offers to sign in again.
  if (!session.data.signedIn && !lastSubject.current) return <SignedOut />;
  return <SignedInFrame key={lastSubject.current} />;
}

function SignedInFrame() {
  const say = useWords(appWords);
  return (
    <div className="frame">
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <header className="top">
        <Link to="/" className="brand">
          <img src="/app/icon.svg" alt="" width={28} height={28} />
          <span className="brand-name">{say('name')}</span>
          <span className="brand-agency">{say('agency')}</span>
        </Link>
        <TimelineSearch />
        <RoleSwitch />
        <Bell />
        <LanguageSwitch />
        <PersonMenu />
      </header>
      <Rail />
      <Content />
      <SessionLost />
    </div>
  );
}

function Content() {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const moving = useNavigation().state === 'loading';
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main className="content" id="content" ref={main} tabIndex={-1} aria-busy={moving}>
      {moving && <div className="moving" />}
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </main>
  );
}
