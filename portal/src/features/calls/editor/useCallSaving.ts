import { useCallback, useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { isSignedOut, networkProblem, ProblemError } from '@/api/problem';
import { dropDraft, keepDraft } from '@/autosave/drafts';
import type { SaveStatus } from '@/autosave/save-queue';
import { callsKey, changeCall } from '../calls';
import type { CallDefinition, CallView } from '../types';

const PAUSE_MS = 1200;
const AGAIN_MS = 10_000;
export const CALL_DRAFTS = 'call-drafts';
const PART = 'definition';

/**
 * Saves a draft while it is written, one request at a time and only over the version that it was read with. What the
 * service refuses stays in the browser until it is put right, and the refusal says where.
 */
export function useCallSaving(call: CallView | undefined, definition: CallDefinition, readable: boolean) {
  const queries = useQueryClient();
  const [status, setStatus] = useState<SaveStatus>({ kind: 'clean' });
  const saved = useRef({ version: call?.version ?? 0, definition });
  const latest = useRef(definition);
  const busy = useRef(false);
  const stopped = useRef(false);
  const id = call?.id;

  const save = useCallback(async () => {
    if (!id || busy.current || stopped.current || saved.current.definition === latest.current) return;
    busy.current = true;
    const sent = latest.current;
    setStatus({ kind: 'saving' });
    try {
      const kept = await changeCall({ id, version: saved.current.version }, sent);
      saved.current = { version: kept.version, definition: sent };
      queries.setQueryData([...callsKey, id], kept);
      void dropDraft(CALL_DRAFTS, id);
      setStatus(sent === latest.current ? { kind: 'saved', at: Date.now() } : { kind: 'waiting' });
    } catch (failure) {
      const problem = failure instanceof ProblemError ? failure : networkProblem();
      stopped.current = problem.code === 'stale-version' || problem.status === 412;
      if (stopped.current) setStatus({ kind: 'conflict', part: PART });
      else if (isSignedOut(problem.status)) setStatus({ kind: 'signedOut' });
      else if (problem.code === 'network') setStatus({ kind: 'offline' });
      else if (problem.retryable) setStatus({ kind: 'failed', problem });
      else {
        setStatus({ kind: 'refused', problem, part: PART });
        saved.current = { ...saved.current, definition: sent };
      }
    } finally {
      busy.current = false;
    }
  }, [id, queries]);

  useEffect(() => {
    if (latest.current === definition) return;
    latest.current = definition;
    if (id) void keepDraft(CALL_DRAFTS, id, { value: definition, base: saved.current.definition, at: Date.now() });
    if (!id || !readable || stopped.current) return;
    setStatus((now) => (now.kind === 'conflict' ? now : { kind: 'waiting' }));
    const wait = setTimeout(() => void save(), PAUSE_MS);
    return () => clearTimeout(wait);
  }, [definition, id, readable, save]);

  useEffect(() => {
    if (!['waiting', 'offline', 'failed', 'signedOut'].includes(status.kind)) return;
    const again = setInterval(() => void save(), status.kind === 'waiting' ? PAUSE_MS : AGAIN_MS);
    return () => clearInterval(again);
  }, [status.kind, save]);

  const safe = status.kind === 'clean' || status.kind === 'saved';
  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => !safe && event.preventDefault();
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [safe]);

  return { status, saveNow: save };
}
