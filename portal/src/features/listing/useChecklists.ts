import { useState } from 'react';
import { useQueries } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import type { ApplicationSummary } from '../application/types';
import { callQuery } from '../calls/calls';
import { ownCodes, useItemsOf, type CheckItem } from '../formal-check/useItems';

/** The list of one call, for those of the selected applications that answer it. */
export interface CallChecklist {
  callId: string;
  title: string;
  count: number;
  items: CheckItem[];
}

/** The lists of all calls that the selected answer, what was ticked of each, and whether nothing is left. */
export function useChecklists(selected: ApplicationSummary[], needed: boolean) {
  const itemsOf = useItemsOf();
  const { title } = useLocalised();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const callIds = [...new Set(selected.map(({ callId }) => callId))];
  const calls = useQueries({ queries: callIds.map((id) => ({ ...callQuery(id), enabled: needed })) });
  const known = calls.flatMap(({ data }) => (data ? [data] : []));
  const lists = known.map(
    (call): CallChecklist => ({
      callId: call.id,
      title: title(call),
      count: selected.filter(({ callId }) => callId === call.id).length,
      items: itemsOf(call),
    }),
  );
  const keyOf = (callId: string, code: string) => `${callId} ${code}`;
  const isTicked = (callId: string, code: string) => ticked.has(keyOf(callId, code));
  return {
    lists,
    loading: needed && known.length < callIds.length,
    problem: calls.find(({ error }) => error)?.error,
    isTicked,
    toggle: (callId: string, code: string) => {
      const key = keyOf(callId, code);
      setTicked((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
    },
    complete:
      !needed ||
      (known.length === callIds.length &&
        lists.every(({ callId, items }) => items.every(({ code }) => isTicked(callId, code)))),
    ticks: known
      .map((call) => ({ callId: call.id, checked: ownCodes(call) }))
      .filter(({ checked }) => checked.length > 0),
  };
}

export type Checklists = ReturnType<typeof useChecklists>;
