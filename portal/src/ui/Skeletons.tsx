import { useWords } from '@/app/i18n/words';
import { uiWords } from './words';

const widths = ['62%', '48%', '71%', '55%', '66%', '43%'];

function Loading({ children }: { children: React.ReactNode }) {
  const say = useWords(uiWords);
  return (
    <div role="status" aria-label={say('loading')} className="skeleton">
      {children}
    </div>
  );
}

/** Placeholders keep the layout of what will come, so that nothing jumps. */
export function ListSkeleton({ rows = 6 }: { rows?: number }) {
  return (
    <Loading>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="skeleton-row">
          <span className="bone" style={{ width: widths[row % widths.length] }} />
          <span className="bone is-short" />
        </div>
      ))}
    </Loading>
  );
}

export function PageSkeleton() {
  return (
    <div className="page is-wide">
      <Loading>
        <span className="bone is-title" />
        <span className="bone" style={{ width: '38%' }} />
        <div className="skeleton-block" />
        <span className="bone" style={{ width: '72%' }} />
        <span className="bone" style={{ width: '64%' }} />
      </Loading>
    </div>
  );
}
