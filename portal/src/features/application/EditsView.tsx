import { Button } from 'antd';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useLanguage, useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import { AnswerView } from '@/schema-form/AnswersView';
import { DateTime } from '@/ui/DateTime';
import { ProblemView } from '@/ui/ProblemView';
import { ListSkeleton } from '@/ui/Skeletons';
import { WordDiff } from '@/ui/WordDiff';
import type { CallView } from '../calls/types';
import { applicationsKey, readEdits } from './applications';
import { fieldAt } from './field';
import { togetherWords } from './together-words';
import type { EditView } from './types';
import './together.css';

/** Who changed which answers, when, and from what to what; newest first. */
export function EditsView({ applicationId, call }: { applicationId: string; call: CallView }) {
  const say = useWords(togetherWords);
  const edits = usePages([...applicationsKey, applicationId, 'edits'], readEdits(applicationId));
  if (edits.error) return <ProblemView problem={edits.error} onRetry={() => void edits.refetch()} />;
  if (!edits.items) return <ListSkeleton />;
  return (
    <section className="panel edits" aria-label={say('edits')}>
      <h2>{say('edits')}</h2>
      <p className="faint small">{say('editsText')}</p>
      {edits.items.length === 0 && <p>{say('editsNone')}</p>}
      <ol className="edit-list">
        {edits.items.map((edit) => (
          <li key={edit.id ?? edit.section}>
            <Edit edit={edit} call={call} />
          </li>
        ))}
      </ol>
      {edits.hasNextPage && (
        <Button loading={edits.isFetchingNextPage} onClick={() => void edits.fetchNextPage()}>
          {say('more')}
        </Button>
      )}
    </section>
  );
}

function Edit({ edit, call }: { edit: EditView; call: CallView }) {
  const say = useWords(togetherWords);
  const { title } = useLocalised();
  const section = call.form.sections.find((one) => one.code === edit.section);
  return (
    <article>
      <p>
        <strong>
          {say('editOf', {
            name: edit.byName ? writtenName(edit.byName) : say('formerMember'),
            section: section ? title(section) : edit.section,
          })}
        </strong>{' '}
        <span className="faint small">
          <DateTime at={edit.endedAt} /> {!edit.id && say('underway')}
        </span>
      </p>
      <dl className="changes">
        {edit.changes.map((change) => (
          <Change key={change.pointer} change={change} section={edit.section} call={call} />
        ))}
      </dl>
    </article>
  );
}

interface ChangeProps {
  change: EditView['changes'][number];
  section: string;
  call: CallView;
}

function Change({ change: { pointer, from, to }, section, call }: ChangeProps) {
  const say = useWords(togetherWords);
  const { language } = useLanguage();
  const { schema, name } = fieldAt(call, section, pointer, language);
  const texts = [from ?? '', to ?? ''].every((value) => typeof value === 'string') && !schema.enum && !schema.oneOf;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {texts ? (
          <WordDiff from={String(from ?? '')} to={String(to ?? '')} />
        ) : (
          <div className="conflict-sides">
            <div>
              <p className="faint small">{say('before')}</p>
              <AnswerView schema={schema} value={from} />
            </div>
            <div>
              <p className="faint small">{say('after')}</p>
              <AnswerView schema={schema} value={to} />
            </div>
          </div>
        )}
      </dd>
    </div>
  );
}
