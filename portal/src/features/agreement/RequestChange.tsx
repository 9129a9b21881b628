import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { agreementsKey, type AgreementView } from './agreements';
import { BudgetFields, headsOf, type Amounts } from './BudgetFields';
import {
  changeRulesQuery,
  changesKey,
  requestChange,
  type ChangeKind,
  type ChangeView,
  type NewChange,
} from './changes';
import { changeWords } from './change-words';

type Fields = Omit<NewChange, 'months' | 'heads'> & { months?: string; amounts?: Amounts };

const possible = (state: string, kind: ChangeKind) =>
  state === 'SUSPENDED' ? ['RESUMPTION', 'TERMINATION', 'REVOCATION'].includes(kind) : kind !== 'RESUMPTION';

/** Asks for a change of a kind that the reader may ask for, and says beforehand what comes of it. */
export function RequestChange({ agreement, budget }: { agreement: AgreementView; budget?: ChangeView['heads'] }) {
  const say = useWords(changeWords);
  const { has } = useSession();
  const [open, setOpen] = useState(false);
  const asks = has('applicant', 'officer');
  const rules = useQuery({ ...changeRulesQuery, enabled: asks });
  const kinds = rules.data?.kinds.filter(
    (rule) => possible(agreement.state, rule.kind) && rule.askedBy.some((role) => has(role as 'officer')),
  );
  if (!asks || !rules.data || !kinds?.length) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('ask')}</Button>
      {open && (
        <RequestDialog
          agreement={agreement}
          budget={budget}
          rules={{ ...rules.data, kinds }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}

interface DialogProps {
  agreement: AgreementView;
  budget?: ChangeView['heads'];
  rules: NonNullable<Awaited<ReturnType<NonNullable<typeof changeRulesQuery.queryFn>>>>;
  onClose: () => void;
}

function RequestDialog({ agreement, budget, rules, onClose }: DialogProps) {
  const say = useWords(changeWords);
  const { of } = useLocalised();
  const [form] = Form.useForm<Fields>();
  const kind = Form.useWatch('kind', form);
  const rule = rules.kinds.find((one) => one.kind === kind);
  const request = useAct({
    perform: ({ months, amounts, ...change }: Fields, key: string) =>
      requestChange(agreement.id)(
        {
          ...change,
          ...(months ? { months: Number(months) } : {}),
          ...(amounts ? { heads: headsOf(amounts) } : {}),
        },
        key,
      ),
    refreshes: [changesKey, agreementsKey],
    onDone: onClose,
  });
  useFieldProblems(form, request.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  return (
    <Modal
      open
      title={say('askTitle', { number: agreement.number })}
      okText={say('submit')}
      okButtonProps={{ loading: request.isPending }}
      onOk={() =>
        void form.validateFields().then(
          (fields) => request.mutate(fields),
          () => undefined,
        )
      }
      onCancel={onClose}
    >
      <FormProblem form={form} problem={request.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ amounts: budget && Object.fromEntries(budget.map((line) => [line.head, line.after.amount])) }}
      >
        <Form.Item
          name="kind"
          label={say('kind')}
          rules={[{ required: true, message: say('missing') }]}
          extra={
            rule && kind !== 'BUDGET' && `${say(`way.${rule.way}`)} · ${say('basis', { documentNo: rule.documentNo })}`
          }
        >
          <Select options={rules.kinds.map((one) => ({ value: one.kind, label: of(one.label) }))} />
        </Form.Item>
        <Form.Item name="before" label={say('before')} rules={required}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        <Form.Item name="after" label={say('after')} rules={required}>
          <Input.TextArea rows={2} maxLength={2000} />
        </Form.Item>
        {kind === 'BUDGET' && <BudgetFields agreed={agreement.amount} rule={rules.budget} />}
        {kind === 'PERIOD' && (
          <Form.Item
            name="months"
            label={say('months')}
            extra={say('monthsHelp', { most: rules.extensionMonths, times: rules.extensions })}
            rules={[
              {
                required: true,
                pattern: /^[1-9]\d{0,2}$/,
                message: say('monthsWrong', { most: rules.extensionMonths }),
              },
            ]}
          >
            <Input inputMode="numeric" maxLength={3} className="figures" />
          </Form.Item>
        )}
        <Form.Item name="reason" label={say('reason')} rules={required}>
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      </Form>
      {!rules.verified && <p className="hint">{say('unverified')}</p>}
    </Modal>
  );
}
