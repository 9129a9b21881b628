import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input, Modal } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import type { ColumnKey } from './columns';
import { forgetView, keepView, viewsKey, viewsQuery, type ListName, type SavedView, type ViewContent } from './listing';
import { addressOf, filterText } from './query';
import { ListMenu } from './ListMenu';
import { listingWords } from './words';

interface ViewsProps {
  list: ListName;
  columns: readonly ColumnKey[];
  /** Whether views can be shared with the agency. */
  shareable: boolean;
}

export function Views({ list, columns, shareable }: ViewsProps) {
  const say = useWords(listingWords);
  const views = useQuery(viewsQuery(list));
  const forget = useAct({ perform: (view: SavedView) => forgetView(view), refreshes: [viewsKey] });
  return (
    <ListMenu label={say('views')}>
      <ul>
        {views.data?.length === 0 && <li className="faint small">{say('noViews')}</li>}
        {views.data?.map((view) => (
          <li key={view.id} className="row">
            <Link to={addressOf(view)}>{view.name}</Link>
            {view.shared && <span className="faint small">{say('shared')}</span>}
            {view.mine && (
              <Button
                type="text"
                size="small"
                aria-label={say('deleteView', { name: view.name })}
                onClick={() => forget.mutate(view)}
              >
                ×
              </Button>
            )}
          </li>
        ))}
        <li>
          <SaveView list={list} columns={columns} shareable={shareable} />
        </li>
      </ul>
    </ListMenu>
  );
}

function SaveView({ list, columns, shareable }: ViewsProps) {
  const say = useWords(listingWords);
  const [search] = useSearchParams();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const keep = useAct({
    perform: (view: ViewContent, key: string) => keepView(list, view, key),
    refreshes: [viewsKey],
    onDone: () => setOpen(false),
  });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('saveView')}
      </Button>
      <Modal
        open={open}
        title={say('saveView')}
        okText={say('save')}
        okButtonProps={{ disabled: !name.trim(), loading: keep.isPending }}
        onCancel={() => setOpen(false)}
        onOk={() => keep.mutate({ name: name.trim(), filter: filterText(search), columns: [...columns], shared })}
      >
        <ProblemSummary problem={keep.error} />
        <div className="field">
          <label htmlFor="view-name">{say('viewName')}</label>
          <Input id="view-name" maxLength={60} value={name} onChange={(event) => setName(event.target.value)} />
        </div>
        {shareable && (
          <Checkbox checked={shared} onChange={(event) => setShared(event.target.checked)}>
            {say('viewShared')}
          </Checkbox>
        )}
      </Modal>
    </>
  );
}
