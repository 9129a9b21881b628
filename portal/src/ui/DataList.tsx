import { Fragment, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import type { Pages } from '@/api/pages';
import { useNarrow } from './use-narrow';
import { downloadCsv } from './csv';
import { ProblemView } from './ProblemView';
import { ListSkeleton } from './Skeletons';
import { TableScroll } from './TableScroll';
import { uiWords } from './words';

export interface Column<T> {
  key: string;
  title: string;
  render: (item: T) => ReactNode;
  align?: 'end';
  /** The column that names the item: its link, and the head of its card on a narrow screen. */
  main?: boolean;
  /** Plain text for the export; a column without it is left out. */
  text?: (item: T) => string;
}

interface DataListProps<T> {
  label: string;
  columns: Column<T>[];
  items: T[];
  idOf: (item: T) => string;
  href?: (item: T) => string;
  more?: { hasMore: boolean; loading: boolean; load: () => void };
  exportAs?: string;
  footer?: ReactNode;
  /** A line drawn across the list above the item at this index. */
  line?: { above: number; text: ReactNode };
  /** Lets people mark items for what is then done with all of them; x marks the row that has the focus. */
  selection?: Selection<T>;
}

interface Selection<T> {
  marked: ReadonlySet<string>;
  onChange: (marked: ReadonlySet<string>) => void;
  nameOf: (item: T) => string;
  /** What the box that marks all listed items is called. */
  all: string;
}

function Mark<T>({ item, id, selection }: { item: T; id: string; selection: Selection<T> }) {
  const { marked, onChange } = selection;
  const toggle = (on: boolean) => onChange(new Set(on ? [...marked, id] : [...marked].filter((one) => one !== id)));
  return (
    <input
      type="checkbox"
      className="row-mark"
      aria-label={selection.nameOf(item)}
      checked={marked.has(id)}
      onChange={(event) => toggle(event.target.checked)}
    />
  );
}

/** A table on a wide screen, cards on a narrow one; j and k move between rows, Enter opens, x marks. */
export function DataList<T>(props: DataListProps<T>) {
  const { items, columns, more, exportAs, footer } = props;
  const say = useWords(uiWords);
  const narrow = useNarrow();
  return (
    <div className="data-list">
      {narrow ? <Cards {...props} /> : <Rows {...props} />}
      {footer}
      <div className="data-list-foot">
        <span className="faint small">{say(more?.hasMore ? 'shown' : 'shownAll', { count: items.length })}</span>
        {exportAs && items.length > 0 && (
          <Button type="text" size="small" onClick={() => downloadCsv(exportAs, columns, items)}>
            {say('export')}
          </Button>
        )}
        {more?.hasMore && (
          <Button onClick={more.load} loading={more.loading}>
            {say('more')}
          </Button>
        )}
      </div>
    </div>
  );
}

function Named<T>({ item, column, href }: { item: T; column: Column<T>; href?: (item: T) => string }) {
  const content = column.render(item);
  return column.main && href ? (
    <Link to={href(item)} className="row-link">
      {content}
    </Link>
  ) : (
    <>{content}</>
  );
}

function Rows<T>({ label, columns, items, idOf, href, line, selection }: DataListProps<T>) {
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'x' && event.target instanceof HTMLElement && event.target.matches('.row-link')) {
      event.target.closest('tr')?.querySelector<HTMLInputElement>('.row-mark')?.click();
      return;
    }
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    if (!step || !(event.target instanceof HTMLElement) || event.target.matches('input, textarea')) return;
    const links = [...(table.current?.querySelectorAll<HTMLElement>('.row-link') ?? [])];
    links[Math.max(0, Math.min(links.length - 1, links.indexOf(event.target) + step))]?.focus();
  };
  return (
    <TableScroll label={label}>
      <table ref={table} className="table" aria-label={label} onKeyDown={move}>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className="mark">
                <input
                  type="checkbox"
                  aria-label={selection.all}
                  checked={items.every((item) => selection.marked.has(idOf(item)))}
                  onChange={(event) => selection.onChange(new Set(event.target.checked ? items.map(idOf) : []))}
                />
              </th>
            )}
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item, index) => (
            <Fragment key={idOf(item)}>
              {line?.above === index && (
                <tr className="list-line">
                  <td colSpan={columns.length + (selection ? 1 : 0)}>{line.text}</td>
                </tr>
              )}
              <tr
                className={href ? 'is-link' : undefined}
                onClick={(event) => {
                  const target = event.target as HTMLElement;
                  if (href && !target.closest('a, button, input, label, textarea')) void navigate(href(item));
                }}
              >
                {selection && (
                  <td className="mark">
                    <Mark item={item} id={idOf(item)} selection={selection} />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} className={column.align}>
                    <Named item={item} column={column} href={href} />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Cards<T>({ label, columns, items, idOf, href, line, selection }: DataListProps<T>) {
  return (
    <ul className="cards" aria-label={label}>
      {items.map((item, index) => (
        <Fragment key={idOf(item)}>
          {line?.above === index && <li className="list-line">{line.text}</li>}
          <li className="card">
            {selection && (
              <div className="card-mark">
                <Mark item={item} id={idOf(item)} selection={selection} />
              </div>
            )}
            {columns.map((column) => (
              <div key={column.key} className={column.main ? 'card-main' : 'card-line'}>
                {!column.main && column.title && <span className="faint">{column.title}</span>}
                <span>
                  <Named item={item} column={column} href={href} />
                </span>
              </div>
            ))}
          </li>
        </Fragment>
      ))}
    </ul>
  );
}

interface PagedListProps<T> extends Omit<DataListProps<T>, 'items' | 'more'> {
  pages: Pages<T>;
  empty: ReactNode;
}

/** A DataList over a paged read, with its loading, empty and error states. */
export function PagedList<T>({ pages, empty, ...list }: PagedListProps<T>) {
  if (!pages.items) {
    return pages.error ? <ProblemView problem={pages.error} onRetry={() => void pages.refetch()} /> : <ListSkeleton />;
  }
  if (pages.items.length === 0) return <>{empty}</>;
  const more = {
    hasMore: pages.hasNextPage,
    loading: pages.isFetchingNextPage,
    load: () => void pages.fetchNextPage(),
  };
  return <DataList {...list} items={pages.items} more={more} />;
}
