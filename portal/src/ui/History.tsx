import type { ReactNode } from 'react';
import { DateTime } from './DateTime';

export interface HistoryEntry {
  id: string;
  at?: string | null;
  what: ReactNode;
  more?: ReactNode;
}

/** Facts in words, newest last, as they happened. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <div className="history-when">{entry.at ? <DateTime at={entry.at} /> : null}</div>
          <div>
            <div>{entry.what}</div>
            {entry.more && <div className="faint small">{entry.more}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
