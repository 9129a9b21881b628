import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import type { Tab } from '@/ui/Tabs';
import { OverlapPanel } from '../overlap/OverlapPanel';
import { overlapsQuery } from '../overlap/overlaps';
import { overlapWords } from '../overlap/words';
import { SiteVisits } from '../visit/SiteVisits';
import { visitsQuery } from '../visit/visits';
import { visitWords } from '../visit/words';

/** What an officer finds about an application besides what it says: overlaps and site visits, with how many of each. */
export function useFindingTabs(applicationId: string, shown: boolean): Tab[] {
  const overlap = useWords(overlapWords);
  const visit = useWords(visitWords);
  const overlaps = useQuery({ ...overlapsQuery(applicationId), enabled: shown });
  const visits = useQuery({ ...visitsQuery(applicationId), enabled: shown });
  if (!shown) return [];
  return [
    {
      key: 'overlaps',
      label: overlap('title'),
      count: overlaps.data?.compared ? overlaps.data.findings.length : undefined,
      content: (
        <div className="panel">
          <OverlapPanel applicationId={applicationId} />
        </div>
      ),
    },
    {
      key: 'visits',
      label: visit('title'),
      count: visits.data?.length,
      content: (
        <div className="panel">
          <SiteVisits applicationId={applicationId} />
        </div>
      ),
    },
  ];
}
