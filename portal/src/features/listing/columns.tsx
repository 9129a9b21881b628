import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { Money } from '@/ui/Money';
import { StateTag } from '@/ui/StateTag';
import type { ApplicationSummary } from '../application/types';
import { applicationWords } from '../application/words';
import { listingWords } from './words';

/** Every column of a list of applications, named as exports name them. */
export const COLUMNS = [
  'title',
  'number',
  'call',
  'organisation',
  'region',
  'recommender',
  'requested',
  'submittedAt',
  'state',
  'nextStep',
  'correctionDueOn',
] as const;

export type ColumnKey = (typeof COLUMNS)[number];
export const USUAL: readonly ColumnKey[] = ['title', 'number', 'organisation', 'requested', 'submittedAt', 'state'];

/** The columns that the address names, in the order of all columns; the title is always there, as it is the link. */
export function chosenColumns(text: string | null): ColumnKey[] {
  const named = new Set((text ?? '').split(','));
  const chosen = COLUMNS.filter((key) => named.has(key));
  if (!chosen.length) return [...USUAL];
  return chosen.includes('title') ? chosen : ['title', ...chosen];
}

type Cell = Pick<Column<ApplicationSummary>, 'render' | 'align' | 'main'>;

export function useListColumns(chosen: readonly ColumnKey[]): Column<ApplicationSummary>[] {
  const say = useWords(listingWords);
  const sayApplication = useWords(applicationWords);
  const { of, pick } = useLocalised();
  const cells: Record<ColumnKey, Cell> = {
    title: { main: true, render: (one) => one.title || sayApplication('untitled') },
    number: { render: (one) => <span className="figures nowrap">{one.number ?? '—'}</span> },
    call: { render: (one) => pick(one.callTitleZh, one.callTitleEn) },
    organisation: { render: (one) => one.organisationName },
    region: { render: (one) => <span className="figures">{one.regionCode}</span> },
    recommender: { render: (one) => one.recommenderName ?? '—' },
    requested: { align: 'end', render: (one) => <Money value={one.requested} /> },
    submittedAt: { render: (one) => <DateTime at={one.submittedAt} /> },
    state: { render: (one) => <StateTag kind="application" state={one.state} /> },
    nextStep: { render: (one) => of(one.nextStep) },
    correctionDueOn: { render: (one) => one.correctionDueOn ?? '—' },
  };
  return chosen.map((key) => ({ key, title: say(`column.${key}`), ...cells[key] }));
}
