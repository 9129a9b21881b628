import type { KeyboardEvent, ReactNode } from 'react';
import { useSearchParams } from 'react-router';

export interface Tab {
  key: string;
  label: string;
  count?: number;
  content: ReactNode;
}

/** Tabs whose choice is in the address, so that a tab can be linked to and survives a reload. */
export function TabPanel({ tabs }: { tabs: Tab[] }) {
  const [search, setSearch] = useSearchParams();
  const chosen = tabs.find((tab) => tab.key === search.get('tab')) ?? tabs[0]!;
  const choose = (key: string) =>
    setSearch((now) => new URLSearchParams({ ...Object.fromEntries(now), tab: key }), { replace: true });
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!step) return;
    const next = tabs[(tabs.indexOf(chosen) + step + tabs.length) % tabs.length]!;
    choose(next.key);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${next.key}`)?.focus();
  };
  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`tab-${tab.key}`}
            type="button"
            role="tab"
            aria-selected={tab === chosen}
            aria-controls={`tabpanel-${tab.key}`}
            tabIndex={tab === chosen ? 0 : -1}
            onClick={() => choose(tab.key)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`tabpanel-${chosen.key}`} role="tabpanel" aria-labelledby={`tab-${chosen.key}`} className="tab-panel">
        {chosen.content}
      </div>
    </div>
  );
}
