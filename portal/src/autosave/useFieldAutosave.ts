import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { draftsOf, dropDraft, keepDraft } from './drafts';
import { changesOf, fieldOf, reconcile, withValue, type FieldChange, type FieldConflict, type Fields } from './fields';
import { sameValue } from './same-value';
import { SaveQueue, type SaveStatus } from './save-queue';
import { useQueueLife } from './useQueueLife';

type Parts = Record<string, Fields>;

interface Options {
  /** Whose text about what: drafts on this device are kept under it. */
  owner: string;
  initial: { version: number; savedAt?: string | null; parts: Parts };
  /**
   * Sends changes of one part; resolves to the new version of the whole, and to the part as it is when others saved it
   * meanwhile.
   */
  edit: (part: string, changes: FieldChange[]) => Promise<{ version: number; theirs?: Fields }>;
  /** The conflicts that a refusal tells of; undefined when it is about something else. */
  conflictsIn: (part: string, failure: unknown) => FieldConflict[] | undefined;
}

/**
 * Autosave for people who write together: only changed fields are sent, each with what it was changed from. What others
 * saved is taken over in fields that were not touched here; a field that both changed waits for a person's decision,
 * while all others go on. Everything typed is mirrored to this device at once and reconciled when the page opens again.
 */
export function useFieldAutosave({ owner, initial, edit, conflictsIn }: Options) {
  const [values, setValues] = useState(initial.parts);
  const [conflicts, setConflicts] = useState<FieldConflict[]>([]);
  const [restored, setRestored] = useState(false);
  const [status, setStatus] = useState<SaveStatus>(() =>
    initial.savedAt ? { kind: 'saved', at: Date.parse(initial.savedAt) } : { kind: 'clean' },
  );
  const calls = useRef({ edit, conflictsIn });
  calls.current = { edit, conflictsIn };
  const state = useRef({ local: initial.parts, base: initial.parts, open: [] as FieldConflict[] });

  const show = useCallback((part: string, value: Fields) => {
    state.current.local = { ...state.current.local, [part]: value };
    setValues(state.current.local);
  }, []);

  const adopt = useCallback(
    (part: string, theirs: Fields, busy?: string) => {
      const { local, base } = state.current;
      const mine = local[part] ?? {};
      const next = reconcile(base[part] ?? {}, mine, theirs, busy);
      state.current.base = { ...base, [part]: next.base };
      if (!sameValue(next.value, mine)) show(part, next.value);
    },
    [show],
  );

  const open = useCallback((next: FieldConflict[]) => {
    state.current.open = next;
    setConflicts(next);
  }, []);

  const queue = useMemo(
    () =>
      new SaveQueue<Fields>({
        version: initial.version,
        onStatus: setStatus,
        send: async (part, _typed, version) => {
          for (let latest = version; ; ) {
            // What was typed last, with what colleagues saved since: taking that over is no change of ours.
            const value = state.current.local[part] ?? {};
            const disputed = state.current.open.filter((one) => one.part === part).map((one) => fieldOf(one.pointer));
            const changes = changesOf(state.current.base[part] ?? {}, value).filter(
              ({ pointer }) => !disputed.includes(fieldOf(pointer)),
            );
            if (changes.length === 0) return { version: latest, disputed: disputed.length > 0 };
            try {
              const edited = await calls.current.edit(part, changes);
              latest = edited.version;
              const sent = { ...state.current.base[part] };
              for (const { pointer, to } of changes) sent[fieldOf(pointer)] = to;
              state.current.base = { ...state.current.base, [part]: sent };
              if (edited.theirs) adopt(part, edited.theirs);
              return { version: latest, disputed: disputed.length > 0 };
            } catch (failure) {
              const found = calls.current.conflictsIn(part, failure);
              if (!found?.length) throw failure;
              open([...state.current.open, ...found]);
            }
          }
        },
        refresh: () => Promise.reject(new Error('changes of fields need no version')),
        onSaved: (part) => void dropDraft(owner, part),
      }),
    // One queue for the life of the page: the owner is part of its key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [owner],
  );

  const put = useCallback(
    (part: string, value: Fields) => {
      show(part, value);
      void keepDraft(owner, part, { value, base: state.current.base[part], at: Date.now() });
      queue.change(part, value);
    },
    [owner, queue, show],
  );

  /** A form fills in empty lists as it opens: nobody typed that, and it must not replace a draft that is not read yet. */
  const change = useCallback(
    (part: string, value: Fields) => {
      if (changesOf(state.current.local[part] ?? {}, value).length > 0) put(part, value);
      else show(part, value);
    },
    [put, show],
  );

  const decide = useCallback(
    async (conflict: FieldConflict, keepMine: boolean) => {
      const { part, pointer, theirs } = conflict;
      const { base, local } = state.current;
      state.current.base = { ...base, [part]: withValue(base[part] ?? {}, pointer, theirs) };
      open(state.current.open.filter((one) => one !== conflict));
      put(part, keepMine ? (local[part] ?? {}) : withValue(local[part] ?? {}, pointer, theirs));
      await queue.flush();
    },
    [open, put, queue],
  );

  /** Takes over what colleagues saved. */
  const refresh = useCallback(
    (now: Parts, busy?: { part: string; field: string }) => {
      for (const [part, theirs] of Object.entries(now))
        adopt(part, theirs, busy?.part === part ? busy.field : undefined);
    },
    [adopt],
  );

  useEffect(() => {
    let gone = false;
    void draftsOf<Fields>(owner).then((drafts) => {
      if (gone) return;
      for (const [part, draft] of drafts) {
        const next = reconcile(draft.base ?? {}, draft.value, state.current.base[part] ?? {});
        if (changesOf(next.base, next.value).length === 0) {
          void dropDraft(owner, part);
          continue;
        }
        state.current.base = { ...state.current.base, [part]: next.base };
        setRestored(true);
        show(part, next.value);
        queue.change(part, next.value);
      }
    });
    return () => {
      gone = true;
    };
  }, [owner, queue, show]);

  useQueueLife(queue);

  return { values, status, restored, conflicts, change, decide, refresh, queue };
}

export type FieldAutosave = ReturnType<typeof useFieldAutosave>;
