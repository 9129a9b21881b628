import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { Column } from '@/ui/DataList';
import { Tag } from '@/ui/StateTag';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { integrityKey, liftIntegrity, ordersQuery, type IntegrityView } from './integrity';
import { integrityWords } from './words';

/** Columns of integrity records; officers may lift what stands. */
export function useRecordColumns(lifts: boolean): Column<IntegrityView>[] {
  const say = useWords(integrityWords);
  const measure = useMeasure();
  return [
    {
      key: 'documentNo',
      title: say('documentNo'),
      main: true,
      render: (one) => (
        <>
          {one.documentNo}
          <span className="faint small"> {say('order', { no: one.orderNo })}</span>
        </>
      ),
      text: (one) => one.documentNo,
    },
    { key: 'subject', title: say('subject'), render: (one) => one.organisationNameZh ?? one.personName ?? '—' },
    { key: 'measure', title: say('measure'), render: (one) => measure(one.measure) },
    {
      key: 'period',
      title: say('period'),
      render: (one) => (
        <span className="figures">{say('until', { from: one.from, to: one.to ?? say('forGood') })}</span>
      ),
    },
    { key: 'reason', title: say('reason'), render: (one) => one.reason },
    {
      key: 'state',
      title: say('state'),
      render: (one) => {
        if (one.liftedAt) return <Tag tone="quiet">{say('lifted')}</Tag>;
        return one.excluding ? <Tag tone="bad">{say('excluding')}</Tag> : <Tag tone="quiet">{say('over')}</Tag>;
      },
    },
    ...(lifts
      ? [
          {
            key: 'lift',
            title: '',
            align: 'end' as const,
            render: (one: IntegrityView) => !one.liftedAt && <Lift record={one} />,
          },
        ]
      : []),
  ];
}

export function useMeasure() {
  const orders = useQuery(ordersQuery);
  const { pick } = useLocalised();
  return (code: string) => {
    const known = orders.data?.flatMap((order) => order.measures).find((one) => one.code === code);
    return known ? pick(known.zh, known.en) : code;
  };
}

function Lift({ record }: { record: IntegrityView }) {
  const say = useWords(integrityWords);
  const [reason, setReason] = useState('');
  const lifting = useAct({ perform: (text: string) => liftIntegrity(record, text), refreshes: [integrityKey] });
  return (
    <TypedConfirm
      title={say('liftTitle', { no: record.documentNo })}
      consequence={say('liftConsequence', { name: record.organisationNameZh ?? record.personName ?? '' })}
      expected={record.documentNo}
      actionLabel={say('lift')}
      busy={lifting.isPending}
      problem={lifting.error}
      onConfirm={() => lifting.mutateAsync(reason.trim())}
      trigger={(open) => (
        <Button type="text" size="small" onClick={open}>
          {say('lift')}
        </Button>
      )}
    >
      <label className="field">
        <span>{say('liftReason')}</span>
        <Input.TextArea rows={3} maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
    </TypedConfirm>
  );
}
