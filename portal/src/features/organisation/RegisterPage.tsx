import { useNavigate } from 'react-router';
import { Button, Form, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { Page, Panel } from '@/ui/Page';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { useCallTerms } from '../calls/terms';
import { organisationsKey, registerOrganisation } from './organisations';
import { organisationKinds, type NewOrganisation } from './types';
import { isUscc } from './uscc';
import { organisationWords } from './words';

export function Component() {
  const say = useWords(organisationWords);
  const terms = useCallTerms();
  const navigate = useNavigate();
  const [form] = Form.useForm<NewOrganisation>();
  const registration = useAct({
    perform: registerOrganisation,
    refreshes: [organisationsKey],
    onDone: (organisation) => void navigate(`/organisations/${organisation.id}`),
  });
  useFieldProblems(form, registration.error);
  const usccRule = {
    validator: (_: unknown, value?: string) =>
      value && isUscc(value) ? Promise.resolve() : Promise.reject(new Error(say('usccWrong'))),
  };
  return (
    <Page title={say('register')} lead={say('registerLead')} width="narrow">
      <FormProblem form={form} problem={registration.error} />
      <Panel>
        <Form
          form={form}
          layout="vertical"
          requiredMark={false}
          validateTrigger="onBlur"
          scrollToFirstError={{ focus: true }}
          onFinish={(values) => registration.mutate(values)}
        >
          <Form.Item name="nameZh" label={say('name')} rules={[{ required: true, message: say('nameMissing') }]}>
            <Input autoComplete="organization" maxLength={120} />
          </Form.Item>
          <Form.Item
            name="uscc"
            label={say('uscc')}
            extra={say('usccHelp')}
            rules={[usccRule]}
            normalize={(value: string) => value.trim().toUpperCase()}
          >
            <Input maxLength={18} className="figures" spellCheck={false} />
          </Form.Item>
          <Form.Item name="kind" label={say('kind')} rules={[{ required: true, message: say('kindMissing') }]}>
            <Select options={organisationKinds.map((value) => ({ value, label: terms.kind(value) }))} />
          </Form.Item>
          <Form.Item
            name="regionCode"
            label={say('region')}
            extra={say('regionHelp')}
            rules={[{ pattern: /^\d{6}$/, required: true, message: say('regionWrong') }]}
          >
            <Input maxLength={6} inputMode="numeric" className="figures" />
          </Form.Item>
          <Form.Item name="nameEn" label={say('nameEn')} normalize={(value: string) => value || undefined}>
            <Input maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={registration.isPending}>
            {say('register')}
          </Button>
        </Form>
      </Panel>
    </Page>
  );
}
