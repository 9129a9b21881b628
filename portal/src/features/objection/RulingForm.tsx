import { useState } from 'react';
import { Button, Form, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import type { components } from '@/api/generated/review';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Icon } from '@/ui/icons';
import { Panel } from '@/ui/Page';
import { TypedConfirm } from '@/ui/TypedConfirm';
import { decideObjection, objectionsKey, rulings, type CaseView } from './objections';
import { objectionWords } from './words';

interface Fields {
  ruling: (typeof rulings)[number];
  instead: 'NONE' | 'DECLINE' | 'AWARD';
  award?: string;
  reason: string;
  reply: string;
}

type Request = components['schemas']['DecideObjectionRequest'];

/** The decision, with what becomes of the application; the number is typed because nothing takes it back. */
export function RulingForm({ found }: { found: CaseView }) {
  const say = useWords(objectionWords);
  const [form] = Form.useForm<Fields>();
  const [ready, setReady] = useState<Request>();
  const ruling = Form.useWatch('ruling', form);
  const instead = Form.useWatch('instead', form);
  const decision = useAct({
    perform: (request: Request) => decideObjection(found.objection, request),
    refreshes: [objectionsKey],
  });
  useFieldProblems(form, decision.error);
  const heard = found.objection.heard;
  const choices = ruling === 'UPHELD' ? (['DECLINE', 'AWARD'] as const) : (['NONE', 'DECLINE', 'AWARD'] as const);
  return (
    <Panel title={say('ruling')}>
      {!heard && (
        <p className="notice-box is-warn">
          <Icon name="warn" />
          <span>{say('notHeard')}</span>
        </p>
      )}
      <FormProblem form={form} problem={decision.error} />
      <TypedConfirm
        title={say('decide')}
        consequence={say('decideText', { ruling: ready ? say(`ruling.${ready.ruling}`) : '' })}
        expected={found.objection.number}
        actionLabel={say('decide')}
        busy={decision.isPending}
        problem={decision.error}
        onConfirm={() => (ready ? decision.mutateAsync(ready) : Promise.resolve())}
        trigger={(open) => (
          <Form
            form={form}
            layout="vertical"
            requiredMark={false}
            onFinish={(fields) => {
              setReady(requestOf(fields));
              open();
            }}
          >
            <Form.Item name="ruling" label={say('ruling')} rules={[{ required: true, message: say('rulingMissing') }]}>
              <Radio.Group
                options={rulings.map((value) => ({
                  value,
                  label: say(`ruling.${value}`),
                  disabled: !heard && value !== 'REJECTED',
                }))}
                onChange={() => form.setFieldValue('instead', undefined)}
              />
            </Form.Item>
            {ruling && ruling !== 'REJECTED' && (
              <Form.Item
                name="instead"
                label={say('instead')}
                rules={[{ required: true, message: say('rulingMissing') }]}
              >
                <Radio.Group options={choices.map((value) => ({ value, label: say(`instead.${value}`) }))} />
              </Form.Item>
            )}
            {ruling && ruling !== 'REJECTED' && instead === 'AWARD' && (
              <Form.Item
                name="award"
                label={say('newAward')}
                rules={[{ required: true, pattern: /^\d{1,12}(\.\d{1,2})?$/, message: say('newAwardMissing') }]}
              >
                <Input inputMode="decimal" className="figures" />
              </Form.Item>
            )}
            <Form.Item
              name="reason"
              label={say('reason')}
              rules={[{ required: true, whitespace: true, message: say('reasonMissing') }]}
            >
              <Input.TextArea rows={3} maxLength={1000} />
            </Form.Item>
            <Form.Item
              name="reply"
              label={say('reply')}
              extra={say('replyHelp')}
              rules={[{ required: true, whitespace: true, message: say('replyMissing') }]}
            >
              <Input.TextArea rows={4} maxLength={2000} />
            </Form.Item>
            <Button type="primary" htmlType="submit">
              {say('decide')}
            </Button>
          </Form>
        )}
      />
    </Panel>
  );
}

function requestOf({ ruling, instead, award, reason, reply }: Fields): Request {
  const request = { ruling, reason: reason.trim(), reply: reply.trim() };
  if (ruling === 'REJECTED' || instead === 'NONE') return request as Request;
  const money = instead === 'AWARD' && award ? { amount: Number(award).toFixed(2), currency: 'CNY' } : undefined;
  return { ...request, decision: { outcome: instead, award: money } } as Request;
}
