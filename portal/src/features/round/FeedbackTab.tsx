import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { feedbackQuery } from './feedback';
import type { ReleasedView } from './types';
import { feedbackWords } from './feedback-words';

/** Comments of experts that were released to the applicant; the tab is there only when there are some. */
export function useFeedbackTab(applicationId: string, enabled: boolean) {
  const say = useWords(feedbackWords);
  const { data } = useQuery({ ...feedbackQuery(applicationId), enabled });
  if (!data?.length) return undefined;
  return {
    key: 'feedback',
    label: say('title'),
    count: data.length,
    content: <Comments comments={data} />,
  };
}

function Comments({ comments }: { comments: ReleasedView[] }) {
  const say = useWords(feedbackWords);
  const { pick } = useLocalised();
  return (
    <>
      <p className="lead">{say('applicantLead')}</p>
      {comments.map((one, index) => (
        <Panel key={index} title={one.labelZh ? pick(one.labelZh, one.labelEn ?? one.labelZh) : say('overall')}>
          <p className="said">{one.text}</p>
        </Panel>
      ))}
    </>
  );
}
