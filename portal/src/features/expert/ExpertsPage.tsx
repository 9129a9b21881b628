import { Input } from 'antd';
import { Link } from 'react-router';
import { enumerate } from '@/app/i18n/punctuation';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FilterChips, useFilter } from '@/ui/Filters';
import { Page } from '@/ui/Page';
import { expertKinds, expertsKey, readExperts, type ExpertKind, type ExpertView } from './experts';
import { ImportExperts } from './ImportExperts';
import { NewExpert } from './NewExpert';
import { expertWords } from './words';

export function Component() {
  const say = useWords(expertWords);
  const { has } = useSession();
  const readable = has('officer', 'auditor');
  const [kind] = useFilter('kind');
  const [q, search] = useFilter('q');
  const filter = { kind: (kind || undefined) as ExpertKind | undefined, q: q || undefined };
  const pages = usePages([...expertsKey, 'all', kind, q], readExperts(filter), readable);
  return (
    <Page
      title={say('title')}
      lead={say('lead')}
      actions={
        has('officer', 'admin') && (
          <>
            <Link to="/experts/mergers">{say('mergers')}</Link>
            {has('officer') && <a href="/api/review/v1/experts/export">{say('export')}</a>}
            <ImportExperts />
            <NewExpert />
          </>
        )
      }
    >
      {readable && (
        <>
          <div className="row">
            <Input.Search
              aria-label={say('search')}
              placeholder={say('search')}
              defaultValue={q}
              onSearch={search}
              allowClear
              maxLength={100}
              style={{ maxWidth: 320 }}
            />
            <FilterChips
              name="kind"
              label={say('kind')}
              options={[
                { value: '', label: say('all') },
                ...expertKinds.map((value) => ({ value, label: say(`kind.${value}`) })),
              ]}
            />
          </div>
          <PagedList
            pages={pages}
            label={say('title')}
            columns={useColumns()}
            idOf={(one) => one.id}
            href={(one) => `/experts/${one.id}`}
            exportAs="experts"
            empty={
              kind || q ? (
                <EmptyState title={say('noneFound')} />
              ) : (
                <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
              )
            }
          />
        </>
      )}
    </Page>
  );
}

function useColumns(): Column<ExpertView>[] {
  const say = useWords(expertWords);
  return [
    { key: 'name', title: say('name'), main: true, render: (one) => one.name, text: (one) => one.name },
    {
      key: 'organisation',
      title: say('organisation'),
      render: (one) => one.organisationName,
      text: (one) => one.organisationName,
    },
    { key: 'kind', title: say('kind'), render: (one) => say(`kind.${one.kind}`) },
    {
      key: 'grade',
      title: say('grade'),
      render: (one) => one.title ?? say(`grade.${one.grade}`),
    },
    {
      key: 'fields',
      title: say('fields'),
      render: (one) => enumerate(one.fields) || '—',
      text: (one) => enumerate(one.fields),
    },
    { key: 'email', title: say('email'), render: (one) => <span className="figures">{one.email}</span> },
    {
      key: 'capacity',
      title: say('capacity'),
      align: 'end',
      render: (one) => one.capacity,
      text: (one) => String(one.capacity),
    },
  ];
}
