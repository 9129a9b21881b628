import type { ReactNode } from 'react';
import { useWords } from '@/app/i18n/words';
import { DataList, type Column } from '@/ui/DataList';
import { DateTime } from '@/ui/DateTime';
import type { Partner } from './partners';
import { SignOff } from './SignOff';
import { partnerWords } from './words';

/** Who takes part and how far each is. */
export function PartnerList({ partners, act }: { partners: Partner[]; act?: (partner: Partner) => ReactNode }) {
  const say = useWords(partnerWords);
  const columns: Column<Partner>[] = [
    {
      key: 'name',
      title: say('name'),
      main: true,
      render: (partner) => (
        <>
          {partner.name || say('unnamed')}
          {!partner.registered && <div className="faint small">{say('unregistered')}</div>}
        </>
      ),
    },
    { key: 'uscc', title: say('uscc'), render: (partner) => <span className="figures nowrap">{partner.uscc}</span> },
    {
      key: 'state',
      title: say('state'),
      render: (partner) => (
        <>
          <SignOff state={partner.state} />
          {partner.reason && <div className="small">{say('reasonGiven', { reason: partner.reason })}</div>}
        </>
      ),
    },
    { key: 'when', title: say('when'), render: (partner) => <DateTime at={partner.signedAt ?? partner.invitedAt} /> },
  ];
  if (act) columns.push({ key: 'act', title: say('actions'), align: 'end', render: act });
  return <DataList label={say('title')} columns={columns} items={partners} idOf={(partner) => partner.uscc} />;
}
