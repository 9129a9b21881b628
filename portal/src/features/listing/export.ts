import { portalHeaders } from '@/api/http';
import { networkProblem, problemFrom } from '@/api/problem';
import { downloadBlob } from '@/ui/download';
import type { ListQuery } from './query';

export type ExportFormat = 'csv' | 'xlsx';

export interface ExportProgress {
  /** Rows that will come. */
  total: number;
  /** Rows that came so far; only a text can be counted on its way. */
  rows?: number;
  bytes: number;
}

const LINE_FEED = 10;

/** Streams the list into a file of the reader, row by row as the service reads it. */
export async function exportList(
  request: { query: ListQuery; columns: readonly string[]; format: ExportFormat; english: boolean },
  signal: AbortSignal,
  onProgress: (progress: ExportProgress) => void,
): Promise<ExportProgress> {
  const { query, columns, format, english } = request;
  const search = new URLSearchParams({ ...query, columns: columns.join(','), format, language: english ? 'en' : 'zh' });
  const response = await fetch(`/api/applicant/v1/applications/export?${search.toString()}`, {
    headers: portalHeaders('GET'),
    signal,
  }).catch((failure: unknown) => {
    if (signal.aborted) throw failure;
    throw networkProblem();
  });
  if (!response.ok || !response.body) throw problemFrom(response.status, await response.json().catch(() => null));
  let progress: ExportProgress = { total: Number(response.headers.get('Fuhua-Rows') ?? 0), bytes: 0 };
  let lines = 0;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    lines += value.reduce((count, byte) => count + (byte === LINE_FEED ? 1 : 0), 0);
    const rows = format === 'csv' ? Math.min(progress.total, Math.max(0, lines - 1)) : undefined;
    progress = { ...progress, bytes: progress.bytes + value.length, rows };
    onProgress(progress);
  }
  downloadBlob(`applications.${format}`, new Blob(parts, { type: response.headers.get('Content-Type') ?? '' }));
  return progress;
}
