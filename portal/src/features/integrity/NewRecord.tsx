import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import type { OrganisationView } from '../organisation/types';
import { integrityKey, ordersQuery, recordIntegrity, type NewIntegrityRecord } from './integrity';
import { integrityWords } from './words';

/** Files a decision on an organisation, or on a person when none is given. */
export function NewRecord({ organisation }: { organisation?: OrganisationView }) {
  const say = useWords(integrityWords);
  const { pick } = useLocalised();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<NewIntegrityRecord>();
  const decidedOn = Form.useWatch('decidedOn', form);
  const orders = useQuery(ordersQuery);
  const filing = useAct({
    perform: recordIntegrity,
    refreshes: [integrityKey],
    onDone: () => {
      setOpen(false);
      form.resetFields();
    },
  });
  useFieldProblems(form, filing.error);
  const order = orders.data?.find((one) => decidedOn && one.from <= decidedOn && (!one.to || decidedOn <= one.to));
  const kind = organisation ? 'ORGANISATION' : 'PERSON';
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const file = ({ to, ...rest }: NewIntegrityRecord) =>
    filing.mutate({ ...rest, ...(to ? { to } : {}), ...(organisation ? { organisationId: organisation.id } : {}) });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(organisation ? 'record' : 'recordOnPerson')}</Button>
      <Modal
        open={open}
        title={organisation ? say('recordOn', { name: organisation.nameZh }) : say('recordOnPerson')}
        okText={say('record')}
        okButtonProps={{ loading: filing.isPending }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
      >
        <FormProblem form={form} problem={filing.error} />
        <Form form={form} layout="vertical" requiredMark={false} onFinish={file}>
          {!organisation && (
            <>
              <Form.Item name="personName" label={say('personName')} rules={required}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item
                name="personAddress"
                label={say('personAddress')}
                extra={say('personAddressHelp')}
                rules={[{ required: true, type: 'email', message: say('missing') }]}
              >
                <Input maxLength={254} />
              </Form.Item>
            </>
          )}
          <Form.Item name="decidedOn" label={say('decidedOn')} extra={order?.documentNo} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="subjectClass" label={say('subjectClass')} rules={required}>
            <Select
              disabled={!order}
              options={order?.subjects
                .filter((one) => one.of === kind)
                .map((one) => ({ value: one.code, label: pick(one.zh, one.en) }))}
            />
          </Form.Item>
          <Form.Item name="measure" label={say('measure')} rules={required}>
            <Select
              disabled={!order}
              options={order?.measures.map((one) => ({ value: one.code, label: pick(one.zh, one.en) }))}
            />
          </Form.Item>
          <Form.Item name="documentNo" label={say('documentNo')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="authority" label={say('authority')} rules={required}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="from" label={say('from')} rules={required}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to" label={say('to')} extra={say('toHelp')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="reason" label={say('reason')} rules={required}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
