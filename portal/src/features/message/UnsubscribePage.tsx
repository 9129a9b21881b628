import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { ProblemError } from '@/api/problem';
import { LanguageSwitch } from '@/app/frame/LanguageSwitch';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { signInAddress } from '@/app/session/session';
import { useTitle } from '@/ui/Page';
import { ProblemView } from '@/ui/ProblemView';
import { unsubscribe, unsubscriptionQuery, type Unsubscription } from './messages';
import { messageWords } from './words';

/** Where the link of a mail leads. Nobody has to sign in, and nothing ends before the button is pressed. */
export function Component() {
  const say = useWords(messageWords);
  const [search] = useSearchParams();
  const token = search.get('token') ?? '';
  const known = useQuery(unsubscriptionQuery(token));
  useTitle(say('unsubscribe'));
  return (
    <main className="entry" id="content">
      <div className="entry-box">
        <div className="entry-language">
          <LanguageSwitch />
        </div>
        {known.data ? (
          <Ending token={token} known={known.data} />
        ) : (
          known.error && <NotPossible problem={known.error} onRetry={() => void known.refetch()} />
        )}
        <p className="entry-public">
          <a href={signInAddress('/app/messages/preferences')}>{say('open')}</a>
        </p>
      </div>
    </main>
  );
}

function Ending({ token, known }: { token: string; known: Unsubscription }) {
  const say = useWords(messageWords);
  const { of } = useLocalised();
  const queries = useQueryClient();
  const { queryKey } = unsubscriptionQuery(token);
  const ending = useAct({
    perform: () => unsubscribe(token),
    refreshes: [],
    onDone: (ended) => queries.setQueryData(queryKey, ended),
  });
  return (
    <div className="stack" role="status">
      <h1>{say(known.ended ? 'ended' : 'unsubscribe')}</h1>
      <p>{say(known.ended ? 'endedText' : 'unsubscribeText')}</p>
      {!known.ended && <p>{say('goesOn')}</p>}
      <ul className="prose">
        <li>{known.goesOn.map(of).join(' · ')}</li>
      </ul>
      {ending.error && <ProblemView problem={ending.error} />}
      {!known.ended && (
        <Button type="primary" loading={ending.isPending} onClick={() => ending.mutate(undefined)}>
          {say('unsubscribe')}
        </Button>
      )}
    </div>
  );
}

function NotPossible({ problem, onRetry }: { problem: unknown; onRetry: () => void }) {
  const say = useWords(messageWords);
  const invalid = problem instanceof ProblemError && problem.status >= 400 && problem.status < 500;
  if (!invalid) return <ProblemView problem={problem} onRetry={onRetry} />;
  return (
    <div className="stack">
      <h1>{say('linkInvalid')}</h1>
      <p>{say('linkInvalidText')}</p>
    </div>
  );
}
