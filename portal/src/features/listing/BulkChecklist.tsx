import { Checkbox } from 'antd';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { ListSkeleton } from '@/ui/Skeletons';
import type { Checklists } from './useChecklists';
import { listingWords } from './words';

/** What each call wants to be looked at: nothing passes in bulk of which it was not ticked. */
export function BulkChecklist({ lists }: { lists: Checklists }) {
  const say = useWords(listingWords);
  if (lists.loading && !lists.problem) return <ListSkeleton />;
  return (
    <div className="stack-small">
      <ProblemSummary problem={lists.problem} />
      <p className="hint">{say('checklist')}</p>
      {lists.lists.map((list) => (
        <fieldset key={list.callId} className="bulk-checklist">
          <legend>{say('checklistOf', { call: list.title, count: list.count })}</legend>
          {list.items.map((item) => (
            <Checkbox
              key={item.code}
              checked={lists.isTicked(list.callId, item.code)}
              onChange={() => lists.toggle(list.callId, item.code)}
            >
              {item.text}
              {item.source && <span className="faint small"> {item.source}</span>}
            </Checkbox>
          ))}
        </fieldset>
      ))}
    </div>
  );
}
