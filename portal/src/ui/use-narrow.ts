import { useSyncExternalStore } from 'react';

const narrow = () => matchMedia('(max-width: 767px)');

function subscribe(listener: () => void) {
  const query = narrow();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

export const useNarrow = () => useSyncExternalStore(subscribe, () => narrow().matches);
