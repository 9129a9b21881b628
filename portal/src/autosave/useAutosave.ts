import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draftsOf, dropDraft, keepDraft } from './drafts';
import { sameValue } from './same-value';
import { SaveQueue, type SaveStatus } from './save-queue';
import { useQueueLife } from './useQueueLife';

/** One versioned thing as its service has it: the parts that are typed into. */
export interface Saved<V> {
  version: number;
  /** When it was last saved, if it ever was. */
  savedAt?: string | null;
  parts: Record<string, V>;
}

interface AutosaveOptions<V> {
  /** Whose text about what: drafts on this device are kept under it. */
  owner: string;
  initial: Saved<V>;
  send: (part: string, value: V, version: number) => Promise<Saved<V>>;
  read: () => Promise<Saved<V>>;
}

/**
 * Everything typed is mirrored to this device at once and sent after a pause. It goes on by itself when the network
 * or the session is back, and what was left behind by a closed tab is picked up when the page opens again.
 */
export function useAutosave<V>({ owner, initial, send, read }: AutosaveOptions<V>) {
  const [values, setValues] = useState(initial.parts);
  const [status, setStatus] = useState<SaveStatus>(() =>
    initial.savedAt ? { kind: 'saved', at: Date.parse(initial.savedAt) } : { kind: 'clean' },
  );
  const [restored, setRestored] = useState<string[]>([]);
  const calls = useRef({ send, read });
  calls.current = { send, read };
  const base = useRef(initial.parts);
  const theirs = useRef(new Map<string, V | undefined>());

  const queue = useMemo(
    () =>
      new SaveQueue<V>({
        version: initial.version,
        onStatus: setStatus,
        send: async (part, value, version) => {
          const saved = await calls.current.send(part, value, version);
          base.current = { ...base.current, [part]: value };
          return saved;
        },
        refresh: async (part) => {
          const now = await calls.current.read();
          const changedByOthers = !sameValue(now.parts[part], base.current[part]);
          theirs.current.set(part, now.parts[part]);
          base.current = { ...base.current, [part]: now.parts[part] as V };
          return { version: now.version, changedByOthers };
        },
        onSaved: (part) => void dropDraft(owner, part),
      }),
    // One queue for the life of the page: the owner is part of its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [owner],
  );

  const change = useCallback(
    (part: string, value: V) => {
      setValues((now) => ({ ...now, [part]: value }));
      void keepDraft(owner, part, { value, base: base.current[part], at: Date.now() });
      queue.change(part, value);
    },
    [owner, queue],
  );

  const resolve = useCallback(
    async (keepMine: boolean) => {
      const now = queue.status;
      if (now.kind !== 'conflict') return;
      if (!keepMine) {
        setValues((all) => ({ ...all, [now.part]: theirs.current.get(now.part) as V }));
        await dropDraft(owner, now.part);
      }
      await queue.resolve(keepMine);
    },
    [owner, queue],
  );

  useEffect(() => {
    let gone = false;
    void draftsOf<V>(owner).then((drafts) => {
      if (gone) return;
      for (const [part, draft] of drafts) {
        const saved = base.current[part];
        if (sameValue(draft.value, saved)) {
          void dropDraft(owner, part);
          continue;
        }
        setValues((now) => ({ ...now, [part]: draft.value }));
        setRestored((now) => [...now, part]);
        if (sameValue(draft.base, saved)) queue.change(part, draft.value);
        else {
          theirs.current.set(part, saved);
          queue.hold(part, draft.value);
        }
      }
    });
    return () => {
      gone = true;
    };
  }, [owner, queue]);

  useQueueLife(queue);

  return { values, status, restored, change, resolve, queue };
}

export type Autosave<V> = ReturnType<typeof useAutosave<V>>;
