import { enumerate } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import '../merger/merger.css';
import { expertMergerWords } from './merger-words';
import type { Side } from './mergers';
import { expertWords } from './words';

/** Two entries of the library beside each other; what differs stands out. */
export function ExpertSides({ ends, stays }: { ends: Side; stays: Side }) {
  const say = useWords(expertMergerWords);
  const sayExpert = useWords(expertWords);
  const has = (one: boolean) => say(one ? 'has' : 'hasNot');
  const rows = [
    ['name', ({ expert }: Side) => expert.name],
    ['organisation', ({ expert }: Side) => enumerate([expert.organisationName, expert.organisationUscc ?? ''])],
    ['email', ({ expert }: Side) => expert.email],
    ['kind', ({ expert }: Side) => enumerate([sayExpert(`kind.${expert.kind}`), sayExpert(`grade.${expert.grade}`)])],
    ['fields', ({ expert }: Side) => enumerate(expert.fields) || '—'],
    ['account', ({ expert }: Side) => has(expert.subject != null)],
    ['addresses', ({ addresses }: Side) => String(addresses)],
    ['dossier', ({ dossier }: Side) => has(dossier)],
    ['barred', ({ barred }: Side) => has(barred)],
  ] as const;
  return (
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
          {rows.map(([key, show]) => (
            <tr key={key} className={show(ends) === show(stays) ? undefined : 'is-different'}>
              <th scope="row">{say(`row.${key}`)}</th>
              <td>{show(ends)}</td>
              <td>{show(stays)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
