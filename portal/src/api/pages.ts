import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}

/** A cursor-paged list read page by page; `items` is everything read so far. */
export function usePages<T>(key: QueryKey, read: (cursor?: string) => Promise<Page<T>>, enabled = true) {
  const query = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => read(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled,
  });
  return { ...query, items: query.data?.pages.flatMap((page) => page.items) };
}

export type Pages<T> = ReturnType<typeof usePages<T>>;

/** Reads all pages up to a bound; for lists that are worked on as a whole, such as a ranking. */
export async function readAll<T>(read: (cursor?: string) => Promise<Page<T>>, maxPages = 50): Promise<T[]> {
  const items: T[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < maxPages; page++) {
    const next: Page<T> = await read(cursor);
    items.push(...next.items);
    cursor = next.nextCursor ?? undefined;
    if (!cursor) break;
  }
  return items;
}
