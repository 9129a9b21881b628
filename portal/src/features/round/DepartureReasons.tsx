import { useEffect, useRef } from 'react';
import { Input } from 'antd';
import { useWords } from '@/app/i18n/words';
import type { Reasons } from './departures';
import { roundWords } from './words';

/** One reason for each application that the decisions pass over; another officer reads it before anything is public. */
export function DepartureReasons({ reasons, onChange }: { reasons: Reasons; onChange: (reasons: Reasons) => void }) {
  const say = useWords(roundWords);
  const box = useRef<HTMLElement>(null);
  const asked = reasons.passedOver.length;
  useEffect(() => {
    if (asked) box.current?.focus();
  }, [asked]);
  if (!asked) return null;
  return (
    <section className="panel departures" tabIndex={-1} ref={box} aria-labelledby="departures-title">
      <h2 id="departures-title">{say('departure.title', { count: asked })}</h2>
      <p>{say('departure.lead')}</p>
      {reasons.passedOver.map((one) => (
        <label className="field" key={one.applicationId}>
          <span>{say('departure.reasonFor', { number: one.number, rank: one.rank, favoured: one.favoured })}</span>
          <Input.TextArea
            rows={2}
            maxLength={1000}
            value={reasons.written[one.applicationId] ?? ''}
            onChange={(event) =>
              onChange({ ...reasons, written: { ...reasons.written, [one.applicationId]: event.target.value } })
            }
          />
        </label>
      ))}
    </section>
  );
}
