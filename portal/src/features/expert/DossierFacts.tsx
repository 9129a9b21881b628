import { useQuery } from '@tanstack/react-query';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { dossierQuery, type Employment, type Interest, type Stated, type Tie, type Work } from './dossier';
import { expertWords } from './words';

/** What an expert stated, for the agency to read. */
export function DossierFacts({ expertId }: { expertId: string }) {
  const say = useWords(expertWords);
  const dossier = useQuery(dossierQuery(expertId));
  return (
    <Loaded query={dossier}>
      {(view) =>
        view.version === 0 ? (
          <EmptyState title={say('noDossier')} />
        ) : (
          <div className="stack">
            <p className="faint">
              {say('stated')} <DateTime at={view.changedAt} />
            </p>
            <StatedLists stated={view.stated} />
          </div>
        )
      }
    </Loaded>
  );
}

const until = (from?: string, to?: string) => (
  <span className="figures">
    {from ?? '…'} – {to ?? '…'}
  </span>
);

function StatedLists({ stated }: { stated: Stated }) {
  const say = useWords(expertWords);
  const employments: Column<Employment>[] = [
    { key: 'organisation', title: say('organisation'), main: true, render: (one) => one.organisationName },
    { key: 'period', title: say('period'), render: (one) => until(one.from, one.to) },
  ];
  const ties: Column<Tie>[] = [
    { key: 'person', title: say('personName'), main: true, render: (one) => one.person.name },
    { key: 'relation', title: say('relation'), render: (one) => say(`tie.${one.kind}`) },
    { key: 'unit', title: say('theirUnit'), render: (one) => one.organisationName ?? '—' },
    { key: 'what', title: say('what'), render: (one) => one.what ?? '—' },
    { key: 'lastOn', title: say('lastOn'), render: (one) => <span className="figures">{one.lastOn ?? '—'}</span> },
  ];
  const interests: Column<Interest>[] = [
    { key: 'organisation', title: say('organisation'), main: true, render: (one) => one.organisationName },
    { key: 'relation', title: say('relation'), render: (one) => say(`interest.${one.kind}`) },
    { key: 'share', title: say('share'), align: 'end', render: (one) => one.share ?? '—' },
    { key: 'period', title: say('period'), render: (one) => until(one.from, one.to) },
  ];
  const works: Column<Work>[] = [
    { key: 'work', title: say('work'), main: true, render: (one) => one.title },
    { key: 'year', title: say('year'), render: (one) => <span className="figures">{one.year}</span> },
    {
      key: 'coauthors',
      title: say('coauthor'),
      render: (one) => enumerate(one.coauthors.map((person) => person.name)) || '—',
    },
  ];
  return (
    <>
      <Listed title={say('employments')} columns={employments} items={stated.employments} />
      <Listed title={say('ties')} columns={ties} items={stated.ties} />
      <Listed title={say('interests')} columns={interests} items={stated.interests} />
      <Listed title={say('works')} columns={works} items={stated.works} />
    </>
  );
}

function Listed<T>({ title, columns, items }: { title: string; columns: Column<T>[]; items: T[] }) {
  if (items.length === 0) return null;
  return (
    <section className="stack">
      <h3>{title}</h3>
      <DataList label={title} columns={columns} items={items} idOf={(one) => JSON.stringify(one)} />
    </section>
  );
}
