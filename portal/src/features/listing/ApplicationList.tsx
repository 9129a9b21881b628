import { useState, type ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { PagedList } from '@/ui/DataList';
import { FilterChips } from '@/ui/Filters';
import { applicationsKey } from '../application/applications';
import type { ApplicationSummary } from '../application/types';
import { BulkBar } from './BulkBar';
import { ColumnPicker } from './ColumnPicker';
import { chosenColumns, useListColumns } from './columns';
import { ExportMenu } from './ExportMenu';
import { countQuery, readList, type BulkKind, type ListName } from './listing';
import { MoreFilters } from './MoreFilters';
import { queryOf, type ListQuery } from './query';
import { SearchBox } from './SearchBox';
import { Views } from './Views';
import { listingWords } from './words';
import './listing.css';

interface ApplicationListProps {
  list: ListName;
  label: string;
  /** States to filter by; the first is shown unless the address says another. */
  states: { value: string; label: string }[];
  kinds: readonly BulkKind[];
  href: (application: ApplicationSummary) => string;
  shareable: boolean;
  comparable?: boolean;
  empty: ReactNode;
}

/** A list that people work from: searched, filtered, kept as views, decided many at once, exported as it is seen. */
export function ApplicationList({
  list,
  label,
  states,
  kinds,
  href,
  shareable,
  comparable,
  empty,
}: ApplicationListProps) {
  const say = useWords(listingWords);
  const [search] = useSearchParams();
  const fallback = states[0]?.value ?? 'ALL';
  const query = queryOf(search, fallback);
  const chosen = chosenColumns(search.get('columns'));
  const columns = useListColumns(chosen);
  const pages = usePages([...applicationsKey, list, query], readList(query));
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const selected = (pages.items ?? []).filter((one) => marked.has(one.id));
  return (
    <>
      <SearchBox />
      <FilterChips
        name="state"
        label={label}
        fallback={fallback}
        options={[...states, { value: 'ALL', label: say('all') }]}
      />
      <MoreFilters />
      <div className="list-tools">
        <Total query={query} />
        <Views list={list} columns={chosen} shareable={shareable} />
        <ColumnPicker chosen={chosen} />
        <ExportMenu query={query} columns={chosen} />
      </div>
      <BulkBar kinds={kinds} selected={selected} comparable={comparable} onClear={() => setMarked(new Set())} />
      <PagedList
        pages={pages}
        label={label}
        columns={columns}
        idOf={(one) => one.id}
        href={href}
        selection={{
          marked,
          onChange: setMarked,
          nameOf: (one) => say('select', { name: one.title ?? one.number ?? '' }),
          all: say('selectAll'),
        }}
        empty={empty}
      />
    </>
  );
}

function Total({ query }: { query: ListQuery }) {
  const say = useWords(listingWords);
  const { data } = useQuery(countQuery(query));
  return (
    <span className="list-count figures" role="status">
      {data && say(data.exact ? 'total' : 'totalMore', { count: data.count.toLocaleString('en') })}
    </span>
  );
}
