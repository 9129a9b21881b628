import { useState } from 'react';
import { Button, Form, Input } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { FormProblem, useFieldProblems } from '@/ui/form';
import { Panel } from '@/ui/Page';
import { organisationsKey } from '../organisation/organisations';
import { decideProof, proofsKey, type ProofView } from './proofs';
import { proofWords } from './words';

type Outcome = 'ACCEPT' | 'REFUSE';

/** An officer's opinion on a proof; the claimant reads it. */
export function DecideProof({ proof }: { proof: ProofView }) {
  const say = useWords(proofWords);
  const [form] = Form.useForm<{ reason: string }>();
  const [outcome, setOutcome] = useState<Outcome>('ACCEPT');
  const decision = useAct({
    perform: (reason: string) => decideProof(proof, { outcome, reason }),
    refreshes: [proofsKey, organisationsKey],
  });
  useFieldProblems(form, decision.error);
  const decide = (chosen: Outcome) => {
    setOutcome(chosen);
    form.submit();
  };
  return (
    <Panel title={say('decide')}>
      <FormProblem form={form} problem={decision.error} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        className="form-narrow"
        onFinish={({ reason }) => decision.mutate(reason.trim())}
      >
        <Form.Item
          name="reason"
          label={say('opinion')}
          extra={say('opinionHelp')}
          rules={[{ required: true, whitespace: true, message: say('opinionMissing') }]}
        >
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
        <div className="row">
          <Button type="primary" loading={decision.isPending && outcome === 'ACCEPT'} onClick={() => decide('ACCEPT')}>
            {say('accept')}
          </Button>
          <Button danger loading={decision.isPending && outcome === 'REFUSE'} onClick={() => decide('REFUSE')}>
            {say('refuse')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
