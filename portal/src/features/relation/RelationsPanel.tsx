import { useQuery } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DataList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { ListSkeleton } from '@/ui/Skeletons';
import { RelationsForm } from './RelationsForm';
import { relatedQuery, relationsQuery, type RelatedView, type StatedRelation } from './relations';
import { relationWords } from './words';

/** What an organisation states about its ties, and what hangs together with it. */
export function RelationsPanel({ organisationId }: { organisationId: string }) {
  const say = useWords(relationWords);
  const relations = useQuery(relationsQuery(organisationId));
  const { has } = useSession();
  const agency = has('officer', 'auditor', 'admin');
  const related = useQuery({ ...relatedQuery(organisationId), enabled: agency });
  return (
    <div className="stack">
      <Loaded query={relations} skeleton={<ListSkeleton rows={2} />}>
        {(view) =>
          view.writable ? <RelationsForm key={view.version} view={view} /> : <StatedList relations={view.relations} />
        }
      </Loaded>
      {agency && (
        <section className="stack">
          <h3>{say('related')}</h3>
          <Loaded query={related} skeleton={<ListSkeleton rows={1} />}>
            {(view) => <Related view={view} />}
          </Loaded>
        </section>
      )}
    </div>
  );
}

function StatedList({ relations }: { relations: StatedRelation[] }) {
  const say = useWords(relationWords);
  const columns: Column<StatedRelation>[] = [
    { key: 'who', title: say('name'), main: true, render: (one) => one.personName ?? one.uscc },
    { key: 'kind', title: say('kind'), render: (one) => say(`kind.${one.kind}`) },
    { key: 'share', title: say('share'), align: 'end', render: (one) => one.share ?? '—' },
    { key: 'idNumber', title: say('idNumber'), render: (one) => one.idNumber ?? '—' },
    { key: 'from', title: say('from'), render: (one) => <span className="figures">{one.from}</span> },
    { key: 'to', title: say('to'), render: (one) => one.to ?? '—' },
  ];
  if (relations.length === 0) return <EmptyState title={say('none')} />;
  return (
    <DataList
      label={say('title')}
      columns={columns}
      items={relations}
      idOf={(one) => `${one.kind} ${one.uscc ?? one.personName} ${one.from}`}
    />
  );
}

function Related({ view }: { view: RelatedView }) {
  const say = useWords(relationWords);
  const columns: Column<RelatedView['organisations'][number]>[] = [
    { key: 'name', title: say('name'), main: true, render: (one) => one.nameZh ?? say('notRegistered') },
    { key: 'uscc', title: say('uscc'), render: (one) => <span className="figures">{one.uscc}</span> },
    { key: 'steps', title: say('steps'), align: 'end', render: (one) => one.steps },
  ];
  return (
    <>
      <p className="faint">{say('relatedLead', { share: view.share })}</p>
      {view.organisations.length > 0 ? (
        <DataList label={say('related')} columns={columns} items={view.organisations} idOf={(one) => one.uscc} />
      ) : (
        <p>{say('noneRelated')}</p>
      )}
    </>
  );
}
