import { Button, Form, Input } from 'antd';
import { useNavigate, useSearchParams } from 'react-router';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { isUscc } from '../organisation/uscc';
import { organisationWords } from '../organisation/words';
import { beginProof, proofsKey } from './proofs';
import { proofWords } from './words';

/** Claims the organisation with a credit code that somebody else registered. */
export function ClaimForm() {
  const say = useWords(proofWords);
  const sayOrganisation = useWords(organisationWords);
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [form] = Form.useForm<{ uscc: string }>();
  const claim = useAct({
    perform: beginProof,
    refreshes: [proofsKey],
    onDone: (proof) => void navigate(`/proofs/${proof.id}`),
  });
  useFieldProblems(form, claim.error);
  const rule = {
    validator: (_: unknown, value?: string) =>
      value && isUscc(value) ? Promise.resolve() : Promise.reject(new Error(sayOrganisation('usccWrong'))),
  };
  return (
    <Panel>
      <FormProblem form={form} problem={claim.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        validateTrigger="onBlur"
        initialValues={{ uscc: search.get('uscc') ?? '' }}
        onFinish={({ uscc }) => claim.mutate(uscc)}
      >
        <Form.Item
          name="uscc"
          label={sayOrganisation('uscc')}
          extra={sayOrganisation('usccHelp')}
          rules={[rule]}
          normalize={(value: string) => value.trim().toUpperCase()}
        >
          <Input maxLength={18} className="figures" spellCheck={false} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={claim.isPending}>
          {say('beginClaim')}
        </Button>
      </Form>
    </Panel>
  );
}
