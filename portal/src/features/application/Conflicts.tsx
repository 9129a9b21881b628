import { Button } from 'antd';
import { useLanguage, useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import type { FieldConflict } from '@/autosave/fields';
import type { FieldAutosave } from '@/autosave/useFieldAutosave';
import { AnswerView } from '@/schema-form/AnswersView';
import { DateTime } from '@/ui/DateTime';
import { Icon } from '@/ui/icons';
import { WordDiff } from '@/ui/WordDiff';
import type { CallView } from '../calls/types';
import { fieldAt, fieldInRow } from './field';
import { togetherWords } from './together-words';
import './together.css';

/**
 * Fields that a colleague and the reader changed at once: both texts side by side, and one decision for each.
 *
 * @param row where only one row of a list is written: pointer to the list, in which the fields then are
 */
export function Conflicts({ call, autosave, row }: { call: CallView; autosave: FieldAutosave; row?: string }) {
  const say = useWords(togetherWords);
  if (autosave.conflicts.length === 0) return null;
  return (
    <section className="notice-box is-warn conflicts" role="alert" aria-label={say('conflictTitle')}>
      <Icon name="warn" />
      <div>
        <strong>{say('conflictTitle')}</strong>
        <p>{say('conflictText')}</p>
        {autosave.conflicts.map((conflict) => (
          <Conflict
            key={`${conflict.part}${conflict.pointer}`}
            call={call}
            conflict={conflict}
            row={row}
            mine={valueAt(autosave.values[conflict.part], conflict.pointer)}
            onDecide={(keepMine) => void autosave.decide(conflict, keepMine)}
          />
        ))}
      </div>
    </section>
  );
}

interface ConflictProps {
  call: CallView;
  conflict: FieldConflict;
  row?: string;
  mine: unknown;
  onDecide: (keepMine: boolean) => void;
}

function Conflict({ call, conflict, row, mine, onDecide }: ConflictProps) {
  const say = useWords(togetherWords);
  const { language } = useLanguage();
  const { part, pointer, theirs, by, at } = conflict;
  const { schema, name } = row ? fieldInRow(call, row, pointer, language) : fieldAt(call, part, pointer, language);
  const texts = typeof mine === 'string' && typeof theirs === 'string';
  return (
    <article className="conflict" aria-label={name}>
      <h3>{name}</h3>
      <div className="conflict-sides">
        <div>
          <p className="faint small">{say('mine')}</p>
          <div className="conflict-text">
            <AnswerView schema={schema} value={mine} />
          </div>
          <Button type="primary" onClick={() => onDecide(true)}>
            {say('keepMine')}
          </Button>
        </div>
        <div>
          <p className="faint small">
            {say('theirs', { name: by ? writtenName(by) : say('formerMember') })} <DateTime at={at} />
          </p>
          <div className="conflict-text">
            {texts ? <WordDiff from={mine} to={theirs} /> : <AnswerView schema={schema} value={theirs} />}
          </div>
          <Button onClick={() => onDecide(false)}>{say('takeTheirs')}</Button>
        </div>
      </div>
    </article>
  );
}

const valueAt = (value: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], value);
