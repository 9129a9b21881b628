import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { opinionsQuery } from './meetings';
import { meetingWords } from './words';

export function Opinions({ meetingId, itemId }: { meetingId: string; itemId: string }) {
  const say = useWords(meetingWords);
  const { pick } = useLocalised();
  const opinions = useQuery(opinionsQuery(meetingId, itemId));
  return (
    <details open>
      <summary>{say('opinions')}</summary>
      <Loaded query={opinions}>
        {(all) =>
          all.length ? (
            <ul className="meeting-opinions">
              {all.map((one, index) => (
                <li key={index}>
                  <span className="faint small">
                    {say('reader', { reader: one.reader })} ·{' '}
                    {one.labelZh ? pick(one.labelZh, one.labelEn ?? one.labelZh) : say('overall')}
                  </span>
                  <span className="said">{one.text}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="faint">{say('noOpinions')}</p>
          )
        }
      </Loaded>
    </details>
  );
}
