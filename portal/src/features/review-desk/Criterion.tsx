import { useState } from 'react';
import { Input } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { RubricItem } from '../calls/types';
import { scoreOf } from './total';
import { deskWords } from './words';

const STEPS_UP_TO = 10;

interface CriterionProps {
  item: RubricItem;
  score?: number;
  /** Whether the expert says that it does not apply. */
  leftOut: boolean;
  comment: string;
  onScore: (score: number | undefined) => void;
  onLeaveOut: (out: boolean) => void;
  onComment: (text: string) => void;
}

/** One criterion: a field that digits go into, steps to click where the scale is short, and a comment. */
export function Criterion({ item, score, leftOut, comment, onScore, onLeaveOut, onComment }: CriterionProps) {
  const say = useWords(deskWords);
  const { label, pick } = useLocalised();
  const [typed, setTyped] = useState<string>();
  const max = Number(item.maxScore);
  const text = typed ?? (score === undefined ? '' : String(score));
  const wrong = text !== '' && scoreOf(text, max) === undefined;
  const type = (value: string) => {
    setTyped(value);
    const parsed = scoreOf(value, max);
    if (parsed !== undefined || value === '') onScore(parsed);
  };
  const id = `score-${item.code}`;
  return (
    <div className="criterion">
      <div className="criterion-head">
        <label htmlFor={id}>{label(item)}</label>
        <span className="faint small">
          {say('weight', { weight: item.weight })} · {say('maxScore', { max })}
        </span>
        <input
          id={id}
          className="score-input figures"
          inputMode="decimal"
          autoComplete="off"
          data-max={max}
          disabled={leftOut}
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value.trim())}
          onBlur={() => !wrong && setTyped(undefined)}
        />
      </div>
      {item.mayNotApply && (
        <label className="row small">
          <input
            type="checkbox"
            checked={leftOut}
            onChange={(event) => {
              setTyped(undefined);
              onLeaveOut(event.target.checked);
            }}
          />
          <span>{say('notApplicable')}</span>
        </label>
      )}
      {wrong && (
        <p className="sf-error" id={`${id}-wrong`} role="alert">
          {say('scoreWrong', { max })}
        </p>
      )}
      {max <= STEPS_UP_TO && !leftOut && (
        <div className="score-steps" aria-hidden>
          {Array.from({ length: max + 1 }, (_, step) => (
            <button
              key={step}
              type="button"
              tabIndex={-1}
              className={score === step ? 'is-chosen' : undefined}
              onClick={() => {
                setTyped(undefined);
                onScore(step);
              }}
            >
              {step}
            </button>
          ))}
        </div>
      )}
      {item.anchors && item.anchors.length > 0 && (
        <ul className="anchors">
          {item.anchors.map((anchor, index) => {
            const next = item.anchors?.[index + 1]?.from;
            const here = score !== undefined && score >= anchor.from && (next === undefined || score < next);
            return (
              <li key={anchor.from} className={here ? 'is-here' : undefined} aria-current={here || undefined}>
                <span className="figures">
                  {next === undefined ? `${anchor.from}–${max}` : `${anchor.from}–<${next}`}
                </span>
                <span>{pick(anchor.zh, anchor.en)}</span>
              </li>
            );
          })}
        </ul>
      )}
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 8 }}
        maxLength={4000}
        value={comment}
        aria-label={say('addComment', { label: label(item) })}
        placeholder={say('comment')}
        onChange={(event) => onComment(event.target.value)}
      />
    </div>
  );
}
