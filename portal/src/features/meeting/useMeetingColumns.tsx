import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import { StateTag } from '@/ui/StateTag';
import type { MeetingRow } from './meetings';
import { meetingWords } from './words';

export function useMeetingColumns(): Column<MeetingRow>[] {
  const say = useWords(meetingWords);
  const { pick } = useLocalised();
  return [
    { key: 'call', title: say('call'), main: true, render: (one) => pick(one.callTitleZh, one.callTitleEn) },
    { key: 'kind', title: say('kind'), render: (one) => say(`kind.${one.kind}`) },
    {
      key: 'when',
      title: say('when'),
      render: (one) => (one.startsAt ? <DateTime at={one.startsAt} /> : <span className="faint">{say('noDate')}</span>),
    },
    { key: 'at', title: say('preparedAt'), render: (one) => <DateTime at={one.preparedAt} /> },
    { key: 'state', title: say('state'), render: (one) => <StateTag kind="meeting" state={one.state} /> },
  ];
}
