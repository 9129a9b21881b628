import { inflateSync } from 'node:zlib';

/** Whether a PDF says a text in what it tells of itself, be it packed or not: its title goes there as it stands on page one. */
export function pdfSays(bytes: Buffer, text: string): boolean {
  const sought = Buffer.from(text, 'utf8');
  if (bytes.includes(sought)) return true;
  for (let at = bytes.indexOf('stream'); at >= 0; at = bytes.indexOf('stream', at + 6)) {
    const from = at + (bytes[at + 6] === 0x0d ? 8 : 7);
    const to = bytes.indexOf('endstream', from);
    if (to < 0) return false;
    try {
      if (inflateSync(bytes.subarray(from, to), { finishFlush: 2 }).includes(sought)) return true;
    } catch {
      // Not every stream is packed; those were looked at as they are.
    }
    at = to + 3;
  }
  return false;
}
