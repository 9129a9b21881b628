import { useQuery } from '@tanstack/react-query';
import { explain } from '@/app/i18n/punctuation';
import { useWords } from '@/app/i18n/words';
import { DateTime } from '@/ui/DateTime';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { appearancesQuery, type AppearanceView } from './meetings';
import { meetingWords } from './words';

const TONES = { PLANNED: 'active', UNDER_WAY: 'active', OVER: 'quiet', CANCELLED: 'bad' } as const;

/** When and where an applicant appears before experts; the tab is there only when there is something. */
export function useAppearanceTab(applicationId: string, enabled: boolean) {
  const say = useWords(meetingWords);
  const { data } = useQuery({ ...appearancesQuery(applicationId), enabled });
  if (!data?.length) return undefined;
  return {
    key: 'appearances',
    label: say('appearances'),
    count: data.length,
    content: <Appearances appearances={data} />,
  };
}

function Appearances({ appearances }: { appearances: AppearanceView[] }) {
  const say = useWords(meetingWords);
  return (
    <>
      <p className="lead">{say('appearancesLead')}</p>
      {appearances.map((one, index) => (
        <Panel key={index} title={say(`kind.${one.kind}`)}>
          <p>
            <Tag tone={TONES[one.standing]}>{say(`standing.${one.standing}`)}</Tag> <DateTime at={one.startsAt} /> –{' '}
            <DateTime at={one.endsAt} />
          </p>
          {one.place && <p>{explain(say('place'), one.place)}</p>}
          {one.link && one.standing !== 'OVER' && one.standing !== 'CANCELLED' && (
            <p>
              <a href={one.link} rel="noreferrer" target="_blank">
                {say('join')}
              </a>
            </p>
          )}
        </Panel>
      ))}
    </>
  );
}
