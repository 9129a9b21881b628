import { Button, Form, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { organisationsKey } from '../organisation/organisations';
import { stateCertificate, TITLES, type NewCertificate } from './certificates';
import { certificateWords } from './words';

/** States a certificate; its scan is added afterwards. */
export function CertificateForm({ organisationId }: { organisationId: string }) {
  const say = useWords(certificateWords);
  const [form] = Form.useForm<NewCertificate>();
  const addition = useAct({
    perform: (certificate: NewCertificate, key) => stateCertificate(organisationId, certificate, key),
    refreshes: [organisationsKey],
    onDone: () => form.resetFields(),
  });
  useFieldProblems(form, addition.error);
  const required = [{ required: true, message: say('fieldMissing') }];
  return (
    <Form
      form={form}
      layout="vertical"
      requiredMark={false}
      className="form-narrow"
      onFinish={(certificate) => addition.mutate(certificate)}
    >
      <h3>{say('add')}</h3>
      <FormProblem form={form} problem={addition.error} />
      <Form.Item name="title" label={say('name')} rules={required}>
        <Select options={TITLES.map((value) => ({ value, label: say(value) }))} />
      </Form.Item>
      <Form.Item name="number" label={say('number')} rules={required}>
        <Input maxLength={60} className="figures" spellCheck={false} />
      </Form.Item>
      <Form.Item name="authority" label={say('authority')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="validFrom" label={say('validFrom')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Form.Item name="validTo" label={say('validTo')} rules={required}>
        <Input type="date" />
      </Form.Item>
      <Button htmlType="submit" loading={addition.isPending}>
        {say('add')}
      </Button>
    </Form>
  );
}
