import type { QueryKey } from '@tanstack/react-query';
import { usePages, type Page } from '@/api/pages';
import { useWords, type Words } from '@/app/i18n/words';
import { PagedList, type Column } from './DataList';
import { EmptyState } from './EmptyState';
import { FilterChips, useFilter } from './Filters';
import { stateWords } from './state-words';
import { uiWords } from './words';

type StateKey = (typeof stateWords.keys)[number];

interface StateListProps<T, S extends string, K extends string> {
  /** Of the words for states, and of the tags. */
  kind: string;
  states: readonly S[];
  pages: QueryKey;
  /** Everything, in one state or in any; who may not see everything reads what is theirs, without a choice. */
  read: (filter: { state?: S }) => (cursor?: string) => Promise<Page<T>>;
  readMine: (cursor?: string) => Promise<Page<T>>;
  mine: boolean;
  columns: Column<T>[];
  /** Words of the feature: `title`, `filter`, `none` and `noneText`. */
  words: Words<K>;
  /** Where an item is found, below the root. */
  place: string;
}

/** A list of things by state: all of them behind chips, or one's own. */
export function StateList<T extends { id: string }, S extends string, K extends string>(
  props: StateListProps<T, S, K>,
) {
  const { kind, states, pages, read, readMine, mine, columns, words, place } = props;
  const say = useWords(words);
  const ui = useWords(uiWords);
  const sayState = useWords(stateWords);
  const [chosen] = useFilter('state');
  const state = states.find((one) => one === chosen);
  const found = usePages(mine ? [...pages, 'mine'] : [...pages, 'all', state ?? ''], mine ? readMine : read({ state }));
  return (
    <>
      {!mine && (
        <FilterChips
          name="state"
          label={say('filter' as K)}
          options={[
            { value: '', label: ui('all') },
            ...states.map((value) => ({ value, label: sayState(`${kind}.${value}` as StateKey) })),
          ]}
        />
      )}
      <PagedList
        pages={found}
        label={say('title' as K)}
        columns={columns}
        idOf={(one) => one.id}
        href={(one) => `/${place}/${one.id}`}
        exportAs={place}
        empty={<EmptyState title={say('none' as K)}>{say('noneText' as K)}</EmptyState>}
      />
    </>
  );
}
