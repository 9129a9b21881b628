import { Form, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { organisationsKey } from '../organisation/organisations';
import { revokeCertificate, type Certificate } from './certificates';
import { titleName } from './validity';
import { certificateWords } from './words';

interface RevokeProps {
  organisationId: string;
  certificate: Certificate;
  onClose: () => void;
}

interface Revocation {
  revokedOn: string;
  reason: string;
}

/** An officer notes that a certificate counts no more, from which day, and on what grounds. */
export function Revoke({ organisationId, certificate, onClose }: RevokeProps) {
  const say = useWords(certificateWords);
  const [form] = Form.useForm<Revocation>();
  const revocation = useAct({
    perform: ({ revokedOn, reason }: Revocation) =>
      revokeCertificate(organisationId, certificate, revokedOn, reason.trim()),
    refreshes: [organisationsKey],
    onDone: onClose,
  });
  useFieldProblems(form, revocation.error);
  const required = [{ required: true, whitespace: true, message: say('fieldMissing') }];
  return (
    <Modal
      open
      title={say('revokeTitle', { name: titleName(say, certificate.title) })}
      okText={say('revoke')}
      okButtonProps={{ danger: true, loading: revocation.isPending }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>{say('revokeText')}</p>
      <Form form={form} layout="vertical" requiredMark={false} onFinish={(given) => revocation.mutate(given)}>
        <FormProblem form={form} problem={revocation.error} />
        <Form.Item name="revokedOn" label={say('revokeDay')} rules={required}>
          <Input type="date" min={certificate.validFrom} />
        </Form.Item>
        <Form.Item name="reason" label={say('reason')} rules={required}>
          <Input.TextArea rows={3} maxLength={500} showCount />
        </Form.Item>
      </Form>
    </Modal>
  );
}
