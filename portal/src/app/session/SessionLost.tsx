import { useEffect, useState } from 'react';
import { Button, Modal } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { onSignedOut } from '@/api/http';
import { useWords } from '../i18n/words';
import { appWords } from '../words';
import { sessionQuery, signInAddress } from './session';

const CHANNEL = 'fuhua-session';
export const SESSION_BACK = 'fuhua:session-back';

export function announceSignIn() {
  new BroadcastChannel(CHANNEL).postMessage('signed-in');
}

/**
 * Offers to sign in again over the screen when a call finds the session gone. Signing in happens in another window, so
 * that the page with what was typed stays as it is.
 */
export function SessionLost() {
  const say = useWords(appWords);
  const queries = useQueryClient();
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const back = () => {
      setLost(false);
      dispatchEvent(new Event(SESSION_BACK));
      void queries.invalidateQueries();
    };
    const check = async () => {
      const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 }).catch(() => undefined);
      if (session?.signedIn) back();
    };
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void check();
    const forget = onSignedOut(() => setLost(true));
    const focused = () => lost && void check();
    addEventListener('focus', focused);
    return () => {
      channel.close();
      forget();
      removeEventListener('focus', focused);
    };
  }, [queries, lost]);
  return (
    <Modal
      open={lost}
      title={say('sessionLost')}
      onCancel={() => setLost(false)}
      footer={
        <Button type="primary" href={signInAddress('/app/signed-in')} target="_blank">
          {say('signInAgain')}
        </Button>
      }
    >
      <p>{say('sessionLostText')}</p>
    </Modal>
  );
}
