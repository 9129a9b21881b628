import { ifMatch, portalHeaders } from '@/api/http';
import { networkProblem, problemFrom } from '@/api/problem';
import { downloadBlob } from '@/ui/download';
import type { EquityView } from './equity';

const path = (id: string) => `/api/funding/v1/equity-instruments/${id}/cap-tables/package`;

const unreachable = () => {
  throw networkProblem();
};

/** The latest cap table as the service writes it. */
export async function downloadCapTable({ id, number }: EquityView, formedOn: string) {
  const query = new URLSearchParams({ formedOn });
  const response = await fetch(`${path(id)}?${query}`, { headers: portalHeaders('GET') }).catch(unreachable);
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
  downloadBlob(`${number}.ocf.zip`, await response.blob());
}

/** A package of another system, as a statement of who holds the enterprise. */
export async function importCapTable({ id, version }: EquityView, documentNo: string, file: File) {
  const query = new URLSearchParams({ documentNo });
  const response = await fetch(`${path(id)}?${query}`, {
    method: 'POST',
    headers: { ...portalHeaders('POST'), ...ifMatch(version), 'Content-Type': 'application/zip' },
    body: file,
  }).catch(unreachable);
  if (!response.ok) throw problemFrom(response.status, await response.json().catch(() => null));
}
