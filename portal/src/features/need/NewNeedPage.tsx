import { useNavigate } from 'react-router';
import { Button, Checkbox, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { isAmount, minorUnits, yuan } from '@/ui/money';
import { Page, Panel } from '@/ui/Page';
import { indicatorsOf } from './indicators';
import { collectNeed, needsKey, type NewNeed } from './needs';
import { needWords } from './words';

type Values = Omit<NewNeed, 'indicators' | 'reward'> & { indicators: string; reward: string };

const requestOf = ({ indicators, reward, sandbox, ...rest }: Values): NewNeed => ({
  ...rest,
  sandbox: Boolean(sandbox),
  indicators: indicatorsOf(indicators)!,
  reward: yuan(reward),
});

export function Component() {
  const say = useWords(needWords);
  const navigate = useNavigate();
  const [form] = Form.useForm<Values>();
  const collection = useAct({
    perform: collectNeed,
    refreshes: [needsKey],
    onDone: (need) => void navigate(`/needs/${need.id}`),
  });
  useFieldProblems(form, collection.error);
  const required = [{ required: true, whitespace: true, message: say('missing') }];
  const given = [{ required: true, message: say('missing') }];
  const check = (holds: (value: string) => boolean, message: string) => ({
    validator: (_: unknown, value?: string) =>
      value && holds(value) ? Promise.resolve() : Promise.reject(new Error(message)),
  });
  return (
    <Page title={say('create')} width="narrow">
      <FormProblem form={form} problem={collection.error} />
      <Panel>
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          scrollToFirstError={{ focus: true }}
          onFinish={(values) => collection.mutate(requestOf(values))}
        >
          <Form.Item name="titleZh" label={say('titleZh')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="titleEn" label={say('titleEn')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="summary" label={say('summary')} rules={required}>
            <Input.TextArea autoSize={{ minRows: 4 }} maxLength={4000} />
          </Form.Item>
          <Form.Item name="ownerOrganisationName" label={say('owner')} rules={required}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="ownerOrganisationId" label={say('ownerId')} extra={say('ownerIdHelp')} rules={required}>
            <Input className="figures" maxLength={36} />
          </Form.Item>
          <Form.Item
            name="indicators"
            label={say('indicators')}
            extra={say('indicatorsHelp')}
            rules={[check((value) => Boolean(indicatorsOf(value)), say('indicatorWrong'))]}
          >
            <Input.TextArea autoSize={{ minRows: 3 }} />
          </Form.Item>
          <Form.Item
            name="reward"
            label={say('rewardLabel')}
            rules={[check((value) => isAmount(value) && minorUnits(value) > 0n, say('amountWrong'))]}
            normalize={(value: string) => value.replace(/[,，\s]/g, '')}
          >
            <Input inputMode="decimal" className="figures" />
          </Form.Item>
          <Form.Item name="poolCode" label={say('pool')} rules={required}>
            <Input className="figures" maxLength={60} />
          </Form.Item>
          <Form.Item name="opensAt" label={say('opensAt')} rules={given}>
            <LocalDateTime />
          </Form.Item>
          <Form.Item name="deadlineAt" label={say('deadlineAt')} rules={given}>
            <LocalDateTime />
          </Form.Item>
          <Form.Item name="sandbox" valuePropName="checked">
            <Checkbox>{say('sandbox')}</Checkbox>
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={collection.isPending}>
            {say('create')}
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
