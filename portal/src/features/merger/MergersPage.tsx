import { Link } from 'react-router';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { EmptyState } from '@/ui/EmptyState';
import { Page } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { mergersKey, readDuplicates, readMergers, type DuplicateView, type MergerSummary } from './mergers';
import { mergerWords } from './words';

/** What waits for a second officer, and what looks registered twice. */
export function Component() {
  const say = useWords(mergerWords);
  const mergers = usePages([...mergersKey, 'all'], readMergers());
  const duplicates = usePages([...mergersKey, 'duplicates'], readDuplicates);
  const { has } = useSession();
  return (
    <Page title={say('title')} lead={say('lead')}>
      <section className="stack">
        <h2>{say('past')}</h2>
        <PagedList
          pages={mergers}
          label={say('past')}
          columns={useMergerColumns()}
          idOf={(one) => one.id}
          href={(one) => `/organisations/mergers/${one.id}`}
          empty={<EmptyState title={say('noneProposed')} />}
        />
      </section>
      <section className="stack">
        <h2>{say('duplicates')}</h2>
        <PagedList
          pages={duplicates}
          label={say('duplicates')}
          columns={useDuplicateColumns(has('officer', 'admin'))}
          idOf={(one) => one.organisation.id}
          empty={<EmptyState title={say('noDuplicates')}>{say('noDuplicatesText')}</EmptyState>}
        />
      </section>
    </Page>
  );
}

function useMergerColumns(): Column<MergerSummary>[] {
  const say = useWords(mergerWords);
  return [
    { key: 'ends', title: say('ends'), main: true, render: (one) => one.organisationNameZh },
    { key: 'stays', title: say('stays'), render: (one) => one.intoNameZh },
    { key: 'proposedAt', title: say('proposedAt'), render: (one) => <DateTime at={one.proposedAt} /> },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="merger" state={one.state} /> },
  ];
}

function useDuplicateColumns(proposes: boolean): Column<DuplicateView>[] {
  const say = useWords(mergerWords);
  const { name } = useLocalised();
  return [
    {
      key: 'later',
      title: say('later'),
      main: true,
      render: ({ organisation }) => (
        <>
          {name(organisation)} <span className="faint small figures">{organisation.uscc}</span>
        </>
      ),
    },
    {
      key: 'earlier',
      title: say('earlier'),
      render: ({ organisation, others }) => (
        <ul className="plain">
          {others.map((other) => (
            <li key={other.organisation.id}>
              {name(other.organisation)} <span className="faint small figures">{other.organisation.uscc}</span>{' '}
              <span className="faint small">{enumerate(other.signs.map((sign) => say(`sign.${sign}`)))}</span>{' '}
              {proposes && (
                <Link
                  to={`/organisations/mergers/new?organisation=${organisation.id}&into=${other.organisation.id}`}
                  aria-label={`${say('compare')} ${name(organisation)} ${name(other.organisation)}`}
                >
                  {say('compare')}
                </Link>
              )}
            </li>
          ))}
        </ul>
      ),
    },
  ];
}
