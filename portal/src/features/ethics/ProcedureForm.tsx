import { useState } from 'react';
import { Button, Checkbox, Input, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ethicsKey, post, type EthicsView } from './ethics';
import { ethicsWords } from './words';

type Procedure = 'MEETING' | 'SIMPLIFIED' | 'EMERGENCY';

/** How it is reviewed; a listed activity never in the simplified way. */
export function ProcedureForm({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const [procedure, setProcedure] = useState<Procedure>('MEETING');
  const [ground, setGround] = useState<string>();
  const [members, setMembers] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const figures = review.rules.figures;
  const least = figures?.simplifiedMembers?.value ?? 2;
  const voting = (review.deliberation?.members ?? []).filter((one) => one.seat !== 'SECRETARY' && !one.recusal);
  const beginning = useAct({
    perform: () =>
      post(review, 'procedure', {
        procedure,
        ...(procedure === 'SIMPLIFIED' && { ground, members }),
        ...(procedure === 'EMERGENCY' && { reason: reason.trim() }),
      }),
    refreshes: [ethicsKey],
  });
  const ready =
    procedure === 'MEETING' ||
    (procedure === 'SIMPLIFIED' ? Boolean(ground) && members.length >= least : reason.trim() !== '');
  return (
    <Panel title={say('procedure')}>
      <ProblemSummary problem={beginning.error} />
      <div className="stack form-narrow">
        <Radio.Group
          className="ethics-boxes"
          value={procedure}
          onChange={(event) => setProcedure(event.target.value as Procedure)}
          options={[
            { value: 'MEETING', label: say('meeting') },
            { value: 'SIMPLIFIED', label: say('simplified'), disabled: review.summary.listed },
            { value: 'EMERGENCY', label: say('emergency', { hours: figures?.emergencyHours?.value ?? 72 }) },
          ]}
        />
        {procedure === 'SIMPLIFIED' && (
          <>
            <fieldset className="stack ethics-fields">
              <legend>{say('ground')}</legend>
              <Radio.Group
                className="ethics-boxes"
                value={ground}
                onChange={(event) => setGround(event.target.value as string)}
                options={(review.rules.simplifiedGrounds ?? []).map((one) => ({
                  value: one.code ?? '',
                  label: pick(one.zh, one.en),
                }))}
              />
            </fieldset>
            <fieldset className="stack ethics-fields">
              <legend>{say('askMembers', { count: least })}</legend>
              <Checkbox.Group
                className="ethics-boxes"
                value={members}
                onChange={setMembers}
                options={voting.map((one) => ({ value: one.subject, label: one.name }))}
              />
            </fieldset>
          </>
        )}
        {procedure === 'EMERGENCY' && (
          <label className="field">
            <span>{say('reason')}</span>
            <Input.TextArea rows={2} maxLength={1000} value={reason} onChange={(e) => setReason(e.target.value)} />
          </label>
        )}
        <div>
          <Button
            type="primary"
            disabled={!ready}
            loading={beginning.isPending}
            onClick={() => beginning.mutate(undefined)}
          >
            {say('beginProcedure')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
