import { isSignedOut, ProblemError } from '@/api/problem';

export type SaveStatus =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: number }
  | { kind: 'offline' }
  | { kind: 'failed'; problem: ProblemError }
  | { kind: 'refused'; problem: ProblemError; part: string }
  | { kind: 'conflict'; part: string }
  | { kind: 'signedOut' };

export interface SaveQueueOptions<V> {
  version: number;
  /**
   * Sends one part; resolves to the new version of the whole, and whether something of the part was left out because
   * a person has to decide about it.
   */
  send: (part: string, value: V, version: number) => Promise<{ version: number; disputed?: boolean }>;
  /** Called when the version was stale: resolves to the current version and whether this part was changed by others. */
  refresh: (part: string) => Promise<{ version: number; changedByOthers: boolean }>;
  onStatus: (status: SaveStatus) => void;
  onSaved?: (part: string, value: V) => void;
  delayMs?: number;
  now?: () => number;
}

const RETRY_MS = [1_000, 2_000, 5_000, 10_000, 30_000];

/**
 * Saves the parts of one versioned thing while somebody types: one request at a time, only the newest value of each
 * part, again after a failure, and never over a colleague's change without asking. Knows neither React nor the network.
 */
export class SaveQueue<V> {
  #pending = new Map<string, V>();
  /** Parts that a colleague changed meanwhile; a person decides about them, the others go on. */
  #held = new Set<string>();
  /** Parts of which something was left out until a person decides; all else of them goes on. */
  #disputed = new Set<string>();
  #version: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #busy: Promise<void> | undefined;
  #failures = 0;
  #stopped = false;
  #status: SaveStatus = { kind: 'clean' };

  constructor(private readonly options: SaveQueueOptions<V>) {
    this.#version = options.version;
  }

  get status() {
    return this.#status;
  }

  get hasUnsaved() {
    return this.#pending.size > 0 || this.#disputed.size > 0 || this.#status.kind === 'saving';
  }

  /** The version that the thing has after a change made elsewhere on this page, such as an upload. */
  adoptVersion(version: number) {
    this.#version = Math.max(this.#version, version);
  }

  get version() {
    return this.#version;
  }

  change(part: string, value: V) {
    this.#pending.set(part, value);
    if (this.#held.has(part)) return;
    if (!this.#busy) this.#say({ kind: 'waiting' });
    this.#schedule(this.options.delayMs ?? 800);
  }

  /** A value typed here earlier whose part a colleague has changed since: nothing is sent until a person decides. */
  hold(part: string, value: V) {
    this.#pending.set(part, value);
    this.#held.add(part);
    this.#say({ kind: 'conflict', part });
  }

  /** Saves now; resolves when everything is saved or the reason why not is known. */
  async flush(): Promise<SaveStatus> {
    clearTimeout(this.#timer);
    await this.#run();
    return this.#status;
  }

  /** Decides a conflict: keep what was typed here, or drop it for what the colleague saved. */
  async resolve(keepMine: boolean) {
    const [part] = this.#held;
    if (part === undefined) return;
    this.#held.delete(part);
    if (!keepMine) this.#pending.delete(part);
    this.#say(this.#pending.size ? { kind: 'waiting' } : { kind: 'clean' });
    await this.flush();
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #schedule(delay: number) {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    this.#busy ??= this.#drain().finally(() => {
      this.#busy = undefined;
    });
    return this.#busy;
  }

  async #drain() {
    for (let next = this.#next(); next; next = this.#next()) {
      const [part, value] = next;
      this.#say({ kind: 'saving' });
      try {
        const { version, disputed } = await this.options.send(part, value, this.#version);
        this.adoptVersion(version);
        this.#failures = 0;
        if (disputed) this.#disputed.add(part);
        else this.#disputed.delete(part);
        if (this.#pending.get(part) !== value) continue;
        this.#pending.delete(part);
        if (!disputed) this.options.onSaved?.(part, value);
      } catch (failure) {
        if (!(await this.#recover(part, failure))) return;
      }
    }
    const [open] = [...this.#held, ...this.#disputed];
    if (open !== undefined) this.#say({ kind: 'conflict', part: open });
    else if (this.#status.kind === 'saving') this.#say({ kind: 'saved', at: (this.options.now ?? Date.now)() });
  }

  #next(): [string, V] | undefined {
    return [...this.#pending].find(([part]) => !this.#held.has(part));
  }

  /** True when saving can go on at once. */
  async #recover(part: string, failure: unknown): Promise<boolean> {
    const problem = failure instanceof ProblemError ? failure : new ProblemError(0, 'unexpected', 'unexpected');
    if (isSignedOut(problem.status)) return this.#pause({ kind: 'signedOut' });
    if (problem.status === 412 || problem.code === 'stale-version') return this.#recoverVersion(part);
    if (problem.retryable) {
      this.#schedule(RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)]!);
      return this.#pause(problem.code === 'network' ? { kind: 'offline' } : { kind: 'failed', problem });
    }
    this.#pending.delete(part);
    return this.#pause({ kind: 'refused', problem, part });
  }

  async #recoverVersion(part: string): Promise<boolean> {
    try {
      const { version, changedByOthers } = await this.options.refresh(part);
      this.#version = version;
      if (changedByOthers) this.#held.add(part);
      return true;
    } catch (failure) {
      this.#schedule(RETRY_MS[Math.min(this.#failures++, RETRY_MS.length - 1)]!);
      return this.#pause(
        failure instanceof ProblemError && isSignedOut(failure.status) ? { kind: 'signedOut' } : { kind: 'offline' },
      );
    }
  }

  #pause(status: SaveStatus): boolean {
    this.#say(status);
    return false;
  }

  #say(status: SaveStatus) {
    this.#status = status;
    this.options.onStatus(status);
  }
}
