import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { grouped } from '@/ui/money';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { endPeriod, noticesKey, type NoticeView } from './notices';
import { noticeWords } from './words';

/** For sandbox calls only: who rehearses does not wait a week. */
export function EndPeriod({ notice }: { notice: NoticeView }) {
  const say = useWords(noticeWords);
  const end = useAct({ perform: () => endPeriod(notice), refreshes: [noticesKey] });
  return (
    <TypedConfirm
      title={say('end')}
      consequence={say('endText', { count: notice.awards })}
      expected={grouped(notice.awarded.amount)}
      actionLabel={say('end')}
      busy={end.isPending}
      problem={end.error}
      onConfirm={() => end.mutateAsync(undefined)}
      trigger={(open) => <Button onClick={open}>{say('end')}</Button>}
    />
  );
}
