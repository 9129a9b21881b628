import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button, Select } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { ProblemView } from '@/ui/ProblemView';
import { MessageList } from './MessageList';
import { messagesKey, preferencesQuery, readMessages, readThrough, summaryQuery } from './messages';
import { messageWords } from './words';

export function Component() {
  const say = useWords(messageWords);
  const [shown] = useFilter('show');
  const [kind] = useFilter('kind');
  const pages = usePages(
    [...messagesKey, 'list', shown, kind],
    readMessages({ unread: shown === 'unread', kind: kind || undefined }),
  );
  const { data: summary } = useQuery(summaryQuery);
  useRenewal(summary?.newest);
  const all = useAct({ perform: (through: string) => readThrough(through), refreshes: [messagesKey] });
  const newest = pages.items?.[0]?.id;
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      width="narrow"
      actions={
        <>
          <Link to="/messages/preferences">{say('settings')}</Link>
          {newest && summary !== undefined && summary.unread > 0 && (
            <Button onClick={() => all.mutate(newest)} loading={all.isPending}>
              {say('readAll')}
            </Button>
          )}
        </>
      }
    >
      <div className="message-bar">
        <FilterChips
          name="show"
          label={say('show')}
          options={[
            { value: '', label: say('all') },
            { value: 'unread', label: say('unread') },
          ]}
        />
        <KindFilter />
      </div>
      {all.error && <ProblemView problem={all.error} />}
      <MessageList pages={pages} filtered={shown === 'unread' ? 'unread' : kind ? 'kind' : undefined} />
    </Page>
  );
}

function KindFilter() {
  const say = useWords(messageWords);
  const { pick } = useLocalised();
  const { data } = useQuery(preferencesQuery);
  const [kind, choose] = useFilter('kind');
  return (
    <Select
      aria-label={say('kind')}
      value={kind}
      onChange={choose}
      showSearch={{ optionFilterProp: 'label' }}
      options={[
        { value: '', label: say('anyKind') },
        ...(data?.kinds ?? []).map((one) => ({ value: one.kind, label: pick(one.zh, one.en) })),
      ]}
    />
  );
}

/** A message that comes while somebody looks appears in the list. */
function useRenewal(newest?: string | null) {
  const queries = useQueryClient();
  useEffect(() => {
    if (newest) void queries.invalidateQueries({ queryKey: [...messagesKey, 'list'] });
  }, [newest, queries]);
}
