import type { QueryKey } from '@tanstack/react-query';
import { usePages, type Page } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords, type Words } from '@/app/i18n/words';
import { PagedList, type Column } from './DataList';
import { EmptyState } from './EmptyState';
import { Money } from './Money';
import { uiWords } from './words';

/** One step of a thing that is taken through its states by hand: what was done, and where it stood then. */
export interface StepTaken {
  id: string;
  on: string;
  action: string;
  label: { zh: string; en: string };
  amount?: { amount: string; currency: string } | null;
  reference?: string | null;
  receiptNo?: string | null;
  note?: string | null;
}

interface StepHistoryProps<K extends string> {
  pages: QueryKey;
  read: (cursor?: string) => Promise<Page<StepTaken>>;
  /** Words of the feature: `did.ACTION` for what was done, `choice.NOTE` for notes that are a choice. */
  words: Words<K>;
  exportAs: string;
}

export function StepHistory<K extends string>({ pages, read, words, exportAs }: StepHistoryProps<K>) {
  const ui = useWords(uiWords);
  return (
    <PagedList
      pages={usePages([...pages, 'history'], read)}
      label={ui('step.history')}
      columns={useColumns(words)}
      idOf={(one) => one.id}
      exportAs={exportAs}
      empty={<EmptyState title={ui('step.none')} />}
    />
  );
}

function useColumns<K extends string>(words: Words<K>): Column<StepTaken>[] {
  const say = useWords(words);
  const ui = useWords(uiWords);
  const { of } = useLocalised();
  const inWords = (key: string, otherwise: string) =>
    (words.keys as readonly string[]).includes(key) ? say(key as K) : otherwise;
  const done = ({ action }: StepTaken) => inWords(`did.${action}`, action);
  const document = ({ receiptNo, reference }: StepTaken) => receiptNo ?? reference;
  const note = ({ note }: StepTaken) => (note ? inWords(`choice.${note}`, note) : '');
  return [
    {
      key: 'on',
      title: ui('step.day'),
      render: (one) => <span className="figures nowrap">{one.on}</span>,
      text: (one) => one.on,
    },
    { key: 'what', title: ui('step.what'), main: true, render: done, text: done },
    { key: 'state', title: ui('step.then'), render: (one) => of(one.label), text: (one) => of(one.label) },
    {
      key: 'amount',
      title: ui('step.amount'),
      align: 'end',
      render: (one) => (one.amount ? <Money value={one.amount} /> : '—'),
      text: (one) => one.amount?.amount ?? '',
    },
    {
      key: 'document',
      title: ui('step.document'),
      render: (one) => document(one) ?? '—',
      text: (one) => document(one) ?? '',
    },
    { key: 'note', title: ui('step.note'), render: (one) => note(one) || '—', text: note },
  ];
}
