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
  comment: string;
  onScore: (score: number | undefined) => void;
  onComment: (text: string) => void;
}

/** One criterion: a field that digits go into, steps to click where the scale is short, and a comment. */
export function Criterion({ item, score, comment, onScore, onComment }: CriterionProps) {
  const say = useWords(deskWords);
  const { label } = useLocalised();
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
          value={text}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onFocus={(event) => event.target.select()}
          onChange={(event) => type(event.target.value.trim())}
          onBlur={() => !wrong && setTyped(undefined)}
        />
      </div>
      {wrong && (
        <p className="sf-error" id={`${id}-wrong`} role="alert">
          {say('scoreWrong', { max })}
        </p>
      )}
      {max <= STEPS_UP_TO && (
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
