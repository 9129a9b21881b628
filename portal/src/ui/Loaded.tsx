import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { ProblemView } from './ProblemView';
import { PageSkeleton } from './Skeletons';

interface LoadedProps<T> {
  query: Pick<UseQueryResult<T>, 'data' | 'error' | 'refetch'>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Content once it is read. What was read before stays on screen when a later read fails. */
export function Loaded<T>({ query, skeleton, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) {
    return (
      <div className="page is-wide">
        <ProblemView problem={query.error} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return <>{skeleton ?? <PageSkeleton />}</>;
}
