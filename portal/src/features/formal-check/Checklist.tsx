import { useState } from 'react';
import { useNavigate } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { applicationsKey, checkFormally, type FormalCheck } from '../application/applications';
import type { ApplicationView, Defect } from '../application/types';
import type { CallView } from '../calls/types';
import { ChecklistItems } from './ChecklistItems';
import { DefectList } from './DefectList';
import { Rejection } from './Rejection';
import { useChecklistKeys } from './useChecklistKeys';
import { ownCodes, useItemsOf } from './useItems';
import { formalCheckWords } from './words';

export function Checklist({ application, call }: { application: ApplicationView; call: CallView }) {
  const say = useWords(formalCheckWords);
  const navigate = useNavigate();
  const items = useItemsOf()(call);
  const [checked, setChecked] = useState<ReadonlySet<string>>(new Set());
  const [defects, setDefects] = useState<Defect[]>([]);
  const check = useAct({
    perform: (outcome: FormalCheck) => checkFormally(application, outcome),
    refreshes: [applicationsKey],
    onDone: () => void navigate('/formal-checks'),
  });
  const written = defects.filter((defect) => defect.text.trim());
  const passable = checked.size === items.length && written.length === 0;
  const toggle = (item: string) =>
    setChecked((now) => new Set(now.has(item) ? [...now].filter((one) => one !== item) : [...now, item]));
  const note = (text: string) => setDefects((now) => [...now, { pointer: '', text }]);
  useChecklistKeys({ codes: items.map((item) => item.code), toggle, note: () => note('') });
  return (
    <>
      <div className="panel-head">
        <h2>{say('checklist')}</h2>
        <span className="faint small figures">{say('checked', { count: checked.size, total: items.length })}</span>
      </div>
      <ProblemSummary problem={check.error} />
      <p className="hint">{say('keys')}</p>
      <ChecklistItems
        items={items}
        checked={checked}
        onToggle={toggle}
        onDefect={(item) => {
          setChecked((now) => new Set([...now].filter((one) => one !== item.code)));
          note(item.text);
        }}
      />
      <DefectList call={call} defects={defects} onChange={setDefects} />
      <div className="row">
        <Button
          type="primary"
          disabled={!passable}
          title={passable ? undefined : say('passBlocked')}
          loading={check.isPending && check.variables.outcome === 'PASS'}
          onClick={() => check.mutate({ outcome: 'PASS', defects: [], checked: ownCodes(call) })}
        >
          {say('pass')}
        </Button>
        <Button
          disabled={written.length === 0}
          title={written.length ? undefined : say('returnBlocked')}
          loading={check.isPending && check.variables.outcome === 'RETURN'}
          onClick={() => check.mutate({ outcome: 'RETURN', defects: written })}
        >
          {say('return')}
        </Button>
        <Rejection
          application={application}
          busy={check.isPending}
          problem={check.error}
          onReject={(reason) => check.mutateAsync({ outcome: 'REJECT', reason, defects: written })}
        />
      </div>
    </>
  );
}
