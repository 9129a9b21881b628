import { useRef } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import { SaveNotices } from '@/autosave/SaveNotices';
import { SaveState } from '@/autosave/SaveState';
import { ConfidenceField } from './ConfidenceField';
import { Criterion } from './Criterion';
import { StepBack } from './StepBack';
import { SubmitReview } from './SubmitReview';
import { shown, totalOf } from './total';
import type { AssignmentView } from './types';
import { useScoreKeys } from './useScoreKeys';
import { useSheet } from './useSheet';
import { deskWords } from './words';
import './score-sheet.css';

export function ScoreSheet({ assignment }: { assignment: AssignmentView }) {
  const say = useWords(deskWords);
  const { autosave, sheet, change } = useSheet(assignment);
  const form = useRef<HTMLDivElement>(null);
  const onKeyDown = useScoreKeys(form);
  const leftOut = sheet.notApplicable ?? [];
  const { total, complete } = totalOf(assignment.rubric, sheet.scores, leftOut);
  const score = (code: string, value: number | undefined) => {
    const { [code]: _old, ...others } = sheet.scores;
    change({ scores: value === undefined ? others : { ...others, [code]: value } });
  };
  const leaveOut = (code: string, out: boolean) => {
    const { [code]: _old, ...others } = sheet.scores;
    const without = leftOut.filter((one) => one !== code);
    change(out ? { scores: others, notApplicable: [...without, code] } : { notApplicable: without });
  };
  const comment = (code: string, text: string) => {
    const { [code]: _old, ...others } = sheet.comments;
    change({ comments: text ? { ...others, [code]: text } : others });
  };
  return (
    <div ref={form} onKeyDown={onKeyDown} className="sheet">
      <div className="panel-head">
        <h2>{say('sheet')}</h2>
        <SaveState status={autosave.status} />
      </div>
      <SaveNotices autosave={autosave} />
      <p className="sheet-total" aria-live="polite">
        <span className="faint">{say(complete ? 'total' : 'totalSoFar')}</span>
        <strong className="figures" data-total>
          {shown(total)}
        </strong>
        <span className="faint">{say('outOf')}</span>
      </p>
      <p className="hint sheet-keys">{say('keys')}</p>
      {assignment.rubric.map((item) => (
        <Criterion
          key={item.code}
          item={item}
          score={sheet.scores[item.code]}
          leftOut={leftOut.includes(item.code)}
          comment={sheet.comments[item.code] ?? ''}
          onLeaveOut={(out) => leaveOut(item.code, out)}
          onScore={(value) => score(item.code, value)}
          onComment={(text) => comment(item.code, text)}
        />
      ))}
      <div className="field">
        <label htmlFor="overall">{say('overall')}</label>
        <p className="hint" id="overall-help">
          {say('overallHelp')}
        </p>
        <Input.TextArea
          id="overall"
          aria-describedby="overall-help"
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={8000}
          value={sheet.overall ?? ''}
          onChange={(event) => change({ overall: event.target.value })}
        />
      </div>
      <ConfidenceField value={sheet.confidence} onChange={(confidence) => change({ confidence })} />
      <div className="row">
        <SubmitReview
          assignment={assignment}
          autosave={autosave}
          missing={
            assignment.rubric.filter((item) => sheet.scores[item.code] === undefined && !leftOut.includes(item.code))
              .length
          }
          total={total}
        />
        <StepBack assignment={assignment} version={() => autosave.queue.version} />
      </div>
    </div>
  );
}
