import { useRef } from 'react';

/** `crypto.randomUUID` is missing on plain-HTTP origins other than localhost. */
export function newKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/**
 * One key per intention of a person: the same while the same content is tried again, a new one once it succeeded or
 * the content changed. So a click after a lost answer never pays twice.
 */
export class Intention {
  #key = '';
  #content = '';

  keyFor(content: unknown): string {
    const serialised = JSON.stringify(content) ?? '';
    if (!this.#key || serialised !== this.#content) {
      this.#key = newKey();
      this.#content = serialised;
    }
    return this.#key;
  }

  fulfilled() {
    this.#key = '';
  }
}

export function useIntention(): Intention {
  const intention = useRef<Intention>(undefined);
  return (intention.current ??= new Intention());
}
