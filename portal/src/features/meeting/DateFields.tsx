import { Input, InputNumber } from 'antd';
import { useWords } from '@/app/i18n/words';
import { LocalDateTime } from '@/ui/LocalDateTime';
import type { Appointment } from './meetings';
import { meetingWords } from './words';

export type Dated = Partial<Appointment>;

/** @returns the date as it can be sent, as soon as begin and end are there */
export function asAppointment({ startsAt, endsAt, place, link, minutesEach }: Dated): Appointment | undefined {
  if (!startsAt || !endsAt) return undefined;
  return {
    startsAt,
    endsAt,
    ...(place?.trim() ? { place: place.trim() } : {}),
    ...(link?.trim() ? { link: link.trim() } : {}),
    ...(minutesEach ? { minutesEach } : {}),
  };
}

/** When and where experts come together. */
export function DateFields({ value, onChange }: { value: Dated; onChange: (value: Dated) => void }) {
  const say = useWords(meetingWords);
  const change = (part: Dated) => onChange({ ...value, ...part });
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="meeting-starts">{say('startsAt')}</label>
        <LocalDateTime id="meeting-starts" value={value.startsAt} onChange={(startsAt) => change({ startsAt })} />
      </div>
      <div className="field">
        <label htmlFor="meeting-ends">{say('endsAt')}</label>
        <LocalDateTime id="meeting-ends" value={value.endsAt} onChange={(endsAt) => change({ endsAt })} />
      </div>
      <label className="field">
        <span>{say('place')}</span>
        <Input maxLength={200} value={value.place ?? ''} onChange={(event) => change({ place: event.target.value })} />
      </label>
      <label className="field">
        <span>{say('link')}</span>
        <Input
          type="url"
          maxLength={500}
          value={value.link ?? ''}
          onChange={(event) => change({ link: event.target.value })}
        />
      </label>
      <label className="field">
        <span>{say('minutesEach')}</span>
        <InputNumber
          min={1}
          max={1440}
          precision={0}
          value={value.minutesEach ?? null}
          onChange={(minutesEach) => change({ minutesEach })}
        />
      </label>
    </div>
  );
}
