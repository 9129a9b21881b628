import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Icon } from '@/ui/icons';
import type { BoundCall } from '../calls/types';
import { applicationsKey, followCall } from './applications';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

/** Tells the writers of a draft that their call was amended since, and lets them move to its newest version. */
export function FollowCall({ application, call }: { application: ApplicationView; call: BoundCall }) {
  const say = useWords(applicationWords);
  const { has } = useSession();
  const following = useAct({ perform: followCall, refreshes: [applicationsKey] });
  const behind = application.state === 'DRAFT' && call.newest > application.callVersion && !call.cancellation;
  if (!behind || !has('applicant')) return null;
  return (
    <div className="notice-box">
      <Icon name="info" />
      <div>
        <ProblemSummary problem={following.error} />
        {say('callAmended')}
      </div>
      <Button loading={following.isPending} onClick={() => following.mutate(application)}>
        {say('followCall')}
      </Button>
    </div>
  );
}
