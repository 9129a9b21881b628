import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { StateTag } from '@/ui/StateTag';
import { useCallTerms } from '../calls/terms';
import type { Entry, SharedCall } from './mergers';
import { mergerWords } from './words';
import './merger.css';

interface ComparisonProps {
  organisation: Entry;
  into: Entry;
  sharedCalls: SharedCall[];
}

/** Two organisations beside each other; what differs stands out. */
export function Comparison({ organisation, into, sharedCalls }: ComparisonProps) {
  const say = useWords(mergerWords);
  const rows = useRows();
  return (
    <>
      <Panel>
        <table className="table merger-table">
          <thead>
            <tr>
              <th scope="col">{say('row')}</th>
              <th scope="col">{say('ends')}</th>
              <th scope="col">{say('stays')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, plain, show }) => (
              <tr key={key} className={plain(organisation) === plain(into) ? undefined : 'is-different'}>
                <th scope="row">{say(`row.${key}`)}</th>
                <td>{show?.(organisation) ?? plain(organisation)}</td>
                <td>{show?.(into) ?? plain(into)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Panel>
      {sharedCalls.length > 0 && (
        <Panel title={say('shared')}>
          <p>{say('sharedText')}</p>
          <ul>
            {sharedCalls.map((call) => (
              <li key={call.callId}>
                <Link to={`/calls/${call.callId}`}>
                  {say('sharedLine', {
                    title: call.titleZh,
                    mine: call.applications,
                    theirs: call.intoApplications,
                  })}
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}

interface Row {
  key:
    | 'name'
    | 'uscc'
    | 'kind'
    | 'region'
    | 'state'
    | 'members'
    | 'drafts'
    | 'handedIn'
    | 'recommended'
    | 'profile'
    | 'relations'
    | 'integrityRecords'
    | 'openProofs'
    | 'pendingInvitations';
  plain: (entry: Entry) => string;
  show?: (entry: Entry) => ReactNode;
}

function useRows(): Row[] {
  const say = useWords(mergerWords);
  const terms = useCallTerms();
  const { name } = useLocalised();
  const count = (key: Row['key'], of: (entry: Entry) => number): Row => ({ key, plain: (entry) => String(of(entry)) });
  return [
    { key: 'name', plain: name, show: (entry) => <Link to={`/organisations/${entry.id}`}>{name(entry)}</Link> },
    { key: 'uscc', plain: ({ uscc }) => uscc, show: ({ uscc }) => <span className="figures">{uscc}</span> },
    { key: 'kind', plain: ({ kind }) => terms.kind(kind) },
    { key: 'region', plain: ({ regionCode }) => regionCode },
    {
      key: 'state',
      plain: ({ state }) => state,
      show: ({ state }) => <StateTag kind="organisation" state={state} />,
    },
    { key: 'members', plain: ({ members, owners }) => `${members} (${owners})` },
    count('drafts', ({ drafts }) => drafts),
    count('handedIn', ({ handedIn }) => handedIn),
    count('recommended', ({ recommended }) => recommended),
    {
      key: 'profile',
      plain: ({ hasProfile, titles }) => (hasProfile ? say('stated', { count: titles }) : say('notStated')),
    },
    count('relations', ({ relations }) => relations),
    count('integrityRecords', ({ integrityRecords }) => integrityRecords),
    count('openProofs', ({ openProofs }) => openProofs),
    count('pendingInvitations', ({ pendingInvitations }) => pendingInvitations),
  ];
}

/** What a merger does, in figures. */
export function Consequences({ organisation }: { organisation: Entry }) {
  const say = useWords(mergerWords);
  const verified = organisation.state === 'VERIFIED';
  return (
    <Panel title={say('consequences')}>
      <ul>
        <li>{say(verified ? 'membersMove' : 'membersEnd', { count: organisation.members })}</li>
        <li>
          {say('applicationsMove', {
            count: organisation.drafts + organisation.handedIn + organisation.recommended,
          })}
        </li>
        <li>{say('recordsMove', { count: organisation.integrityRecords })}</li>
        <li>{say('profileStays')}</li>
        <li>{say('proofsEnd')}</li>
        <li>{say('idLeads', { uscc: organisation.uscc })}</li>
      </ul>
    </Panel>
  );
}
