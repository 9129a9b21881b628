import { useEffect } from 'react';
import { SESSION_BACK } from '@/app/session/SessionLost';
import type { SaveQueue } from './save-queue';

/** Saves when the network or the session is back and when the page is left, and warns before unsaved text is lost. */
export function useQueueLife<V>(queue: SaveQueue<V>) {
  useEffect(() => {
    const again = () => void queue.flush();
    const hidden = () => document.visibilityState === 'hidden' && again();
    const leaving = (event: BeforeUnloadEvent) => queue.hasUnsaved && event.preventDefault();
    addEventListener('online', again);
    addEventListener(SESSION_BACK, again);
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', leaving);
    return () => {
      removeEventListener('online', again);
      removeEventListener(SESSION_BACK, again);
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', leaving);
      void queue.flush();
    };
  }, [queue]);
}
