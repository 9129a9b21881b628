import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { DateTime, Day, Deadline } from '@/ui/DateTime';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { ObjectPage } from '@/ui/ObjectPage';
import { Tag } from '@/ui/StateTag';
import { CheckPack } from './CheckPack';
import { Decisions, Follow } from './Decisions';
import { DeskSteps } from './DeskSteps';
import { ethicsQuery, type EthicsView } from './ethics';
import { Pack } from './Pack';
import { Registration } from './Registration';
import { Rereview } from './Rereview';
import { Rules } from './Rules';
import { EthicsTag, owedBy } from './state';
import { Table } from './Table';
import { UnitSteps } from './UnitSteps';
import { ethicsWords } from './words';

export function Component() {
  const { reviewId = '' } = useParams();
  const review = useQuery(ethicsQuery(reviewId));
  return <Loaded query={review}>{(found) => <Review key={found.summary.id} review={found} />}</Loaded>;
}

/** One review for everybody with a part in it; what is there depends on the part. */
function Review({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const { subject } = useSession();
  const { summary } = review;
  const desk = review.viewer === 'SECRETARY' || review.viewer === 'CHAIR';
  const owes = owedBy(summary.state);
  const nextKey = `next.${summary.state}`;
  return (
    <ObjectPage
      number={summary.applicationNumber}
      title={summary.applicationTitle}
      state={
        <>
          <EthicsTag summary={summary} /> {summary.listed && <Tag tone="warn">{say('listedTag')}</Tag>}
        </>
      }
      nextStep={owes && say(nextKey as 'next.DRAFT')}
      owedBy={owes && say(owes)}
      action={
        review.viewer === 'UNIT' ? <UnitSteps review={review} /> : desk ? <DeskSteps review={review} /> : undefined
      }
      facts={[
        [say('organisation'), summary.organisationName],
        [
          say('committee'),
          `${pick(summary.committeeName, summary.committeeNameEn ?? summary.committeeName)}${review.entrusted ? `（${say('entrusted')}）` : ''}`,
        ],
        summary.dueAt != null && [say('dueAt'), <Deadline at={summary.dueAt} />],
        review.acceptedAt != null && [say('acceptedAt'), <DateTime at={review.acceptedAt} />],
        summary.nextFollowUpOn != null && [say('followUpOn'), <Day on={summary.nextFollowUpOn} />],
        review.exemptedBy != null && [say('exemptedBy'), review.exemptedBy],
        review.registerBy != null && [say('registerBy'), <Day on={review.registerBy} />],
        review.registrationNo != null && [say('number'), review.registrationNo],
      ]}
      tabs={
        review.viewer === 'RECUSED'
          ? []
          : [
              { key: 'pack', label: say('tab.pack'), count: review.files.length, content: <Pack review={review} /> },
              review.deliberation != null && {
                key: 'table',
                label: say('tab.table'),
                content: <Table key={summary.state} review={review} subject={subject} />,
              },
              (review.panel != null || (review.viewer === 'AGENCY' && summary.listed)) && {
                key: 'panel',
                label: say('tab.panel'),
                content: <Rereview review={review} />,
              },
              {
                key: 'decisions',
                label: say('tab.decisions'),
                count: review.decisions.length,
                content: <Decisions review={review} />,
              },
              { key: 'follow', label: say('tab.follow'), content: <Follow review={review} /> },
              { key: 'rules', label: say('tab.rules'), content: <Rules rules={review.rules} /> },
            ]
      }
    >
      {review.viewer === 'RECUSED' && (
        <p className="notice-box is-warn">
          <Icon name="warn" />
          <span>{say('recusedSelf')}</span>
        </p>
      )}
      {desk && summary.state === 'FILED' && <CheckPack review={review} />}
      {desk && review.registerBy != null && <Registration review={review} />}
    </ObjectPage>
  );
}
