import { useState } from 'react';
import { Button, Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { usePages } from '@/api/pages';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList, type Column } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { barExpert, expertsKey, liftBar, readBars, type BarView, type NewBar } from './experts';
import { expertWords } from './words';

/** Decisions that an expert may not judge for a time. */
export function Bars({ expertId }: { expertId: string }) {
  const say = useWords(expertWords);
  const { has } = useSession();
  const pages = usePages([...expertsKey, expertId, 'bars'], readBars(expertId));
  const columns: Column<BarView>[] = [
    { key: 'documentNo', title: say('documentNo'), main: true, render: (one) => one.documentNo },
    { key: 'reason', title: say('reason'), render: (one) => one.reason },
    { key: 'from', title: say('from'), render: (one) => <span className="figures">{one.from}</span> },
    { key: 'to', title: say('to'), render: (one) => <span className="figures">{one.to ?? say('forGood')}</span> },
    {
      key: 'lifted',
      title: say('lift'),
      render: (one) =>
        one.liftedAt ? `${say('lifted')}：${one.liftReason}` : has('officer') ? <Lift bar={one} /> : say('inForce'),
    },
  ];
  return (
    <div className="stack">
      <p className="faint prose">{say('barLead')}</p>
      {has('officer') && (
        <div className="row">
          <NewBarForm expertId={expertId} />
        </div>
      )}
      <PagedList
        pages={pages}
        label={say('bars')}
        columns={columns}
        idOf={(one) => one.id}
        empty={<EmptyState title={say('noBars')} />}
      />
    </div>
  );
}

function NewBarForm({ expertId }: { expertId: string }) {
  const say = useWords(expertWords);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewBar>();
  const entering = useAct({
    perform: barExpert(expertId),
    refreshes: [expertsKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, entering.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('bar')}</Button>
      <Modal
        open={open}
        title={say('bar')}
        okText={say('bar')}
        okButtonProps={{ loading: entering.isPending, danger: true }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={entering.error} />
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          onFinish={({ to, ...rest }) => entering.mutate({ ...rest, ...(to ? { to } : {}) })}
        >
          <Form.Item name="documentNo" label={say('documentNo')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="reason" label={say('reason')} rules={required}>
            <Input.TextArea maxLength={500} rows={3} />
          </Form.Item>
          <Form.Item name="from" label={say('from')} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to" label={say('to')} extra={say('forGood')}>
            <Input type="date" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}

function Lift({ bar }: { bar: BarView }) {
  const say = useWords(expertWords);
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const lifting = useAct({ perform: liftBar, refreshes: [expertsKey], onDone: () => setOpen(false) });
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say('lift')}
      </Button>
      <Modal
        open={open}
        title={`${say('lift')} ${bar.documentNo}`}
        okText={say('lift')}
        okButtonProps={{ loading: lifting.isPending, disabled: !reason.trim() }}
        onOk={() => lifting.mutate({ bar, reason })}
        onCancel={() => setOpen(false)}
      >
        <Input.TextArea
          aria-label={say('reason')}
          placeholder={say('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          maxLength={500}
          rows={3}
        />
      </Modal>
    </>
  );
}
