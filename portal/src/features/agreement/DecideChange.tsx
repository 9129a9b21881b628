import { useId, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { agreementsKey } from './agreements';
import { changeRulesQuery, changesKey, decideChange, type ChangeView } from './changes';
import { changeWords } from './change-words';

const EFFECTS = ['SUSPENSION', 'RESUMPTION', 'TERMINATION', 'REVOCATION'] as const;
type Effect = (typeof EFFECTS)[number];
const hasEffect = (kind: string): kind is Effect => (EFFECTS as readonly string[]).includes(kind);

/** For whoever decides by the rule and did not ask. */
export function DecideChange({ change }: { change: ChangeView }) {
  const say = useWords(changeWords);
  const { has } = useSession();
  const staff = has('officer', 'finance-checker');
  const rules = useQuery({ ...changeRulesQuery, enabled: staff });
  const deciders = rules.data?.kinds.find((rule) => rule.kind === change.kind)?.decidedBy ?? [];
  if (!staff || !deciders.some((role) => has(role as 'officer'))) return null;
  if (change.mine) return <span className="faint">{say('own')}</span>;
  return (
    <>
      <Decide change={change} how="approval" />
      <Decide change={change} how="refusal" />
    </>
  );
}

function Decide({ change, how }: { change: ChangeView; how: 'approval' | 'refusal' }) {
  const say = useWords(changeWords);
  const { of } = useLocalised();
  const field = useId();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const decision = useAct({
    perform: (text: string) => decideChange(change, how, text),
    refreshes: [changesKey, agreementsKey],
    onDone: () => setOpen(false),
  });
  const label = say(how === 'approval' ? 'approve' : 'refuse');
  return (
    <>
      <Button type={how === 'approval' ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={`${label} · ${of(change.kindLabel)}`}
        okText={label}
        okButtonProps={{ disabled: !reason.trim(), loading: decision.isPending }}
        onOk={() => decision.mutate(reason.trim())}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={decision.error} />
        <div className="stack">
          {how === 'approval' && hasEffect(change.kind) && <p>{say(`effect.${change.kind}`)}</p>}
          <div className="field">
            <label htmlFor={field}>{say('decisionReason')}</label>
            <Input.TextArea
              id={field}
              rows={3}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
        </div>
      </Modal>
    </>
  );
}
