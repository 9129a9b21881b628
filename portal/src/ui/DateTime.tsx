import { useEffect, useState } from 'react';
import { serverNow } from '@/api/clock';
import { useLanguage, useWords } from '@/app/i18n/words';
import { dateTime, day, remaining } from './time';
import { uiWords } from './words';

export function DateTime({ at }: { at?: string | null }) {
  const { language } = useLanguage();
  if (!at) return <span className="faint">—</span>;
  return (
    <time dateTime={at} className="figures">
      {dateTime(at, language)}
    </time>
  );
}

export function Day({ on }: { on?: string | null }) {
  const { language } = useLanguage();
  if (!on) return <span className="faint">—</span>;
  return (
    <time dateTime={on} className="figures">
      {day(on, language)}
    </time>
  );
}

/** A deadline with what is left of it by the server's clock; relative time only ever stands beside the absolute. */
export function Deadline({ at }: { at: string }) {
  return (
    <span className="deadline">
      <DateTime at={at} /> <Countdown until={at} />
    </span>
  );
}

export function Countdown({ until }: { until: string }) {
  const say = useWords(uiWords);
  const [now, setNow] = useState(serverNow);
  const left = remaining(until, now);
  const close = !left.past && left.days === 0;
  const everySecond = close && left.hours === 0;
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everySecond ? 1000 : 20_000);
    return () => clearInterval(timer);
  }, [everySecond]);
  if (left.past) return <span className="countdown is-past">{say('past')}</span>;
  const unit = left.days > 0 ? 'days' : left.hours > 0 ? 'hours' : 'minutes';
  const text = say(unit, { ...left, past: '' });
  return <span className={`countdown${close ? ' is-close' : ''}`}>{say('remaining', { text })}</span>;
}
