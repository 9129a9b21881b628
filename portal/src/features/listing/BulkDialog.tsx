import { useState } from 'react';
import { Input, Modal } from 'antd';
import { useMutation } from '@tanstack/react-query';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Tag } from '@/ui/StateTag';
import { applicationsKey } from '../application/applications';
import type { ApplicationSummary } from '../application/types';
import { BulkChecklist } from './BulkChecklist';
import { decideMany, previewMany, type BulkItem, type BulkKind, type BulkPlan } from './listing';
import { useChecklists } from './useChecklists';
import { listingWords } from './words';

interface BulkDialogProps {
  kind: BulkKind;
  selected: ApplicationSummary[];
  onClose: (done: boolean) => void;
}

/** Words, then a preview with every refusal and its reason, then the report: three steps, each in figures. */
export function BulkDialog({ kind, selected, onClose }: BulkDialogProps) {
  const say = useWords(listingWords);
  const [words, setWords] = useState('');
  const worded = kind !== 'PASS';
  const checklists = useChecklists(selected, kind === 'PASS');
  const items = selected.map(({ id, version }) => ({ applicationId: id, version }));
  const preview = useMutation({ mutationFn: (plan: BulkPlan) => previewMany(plan) });
  const decide = useAct({
    perform: (plan: BulkPlan, id: string) => decideMany(plan, id),
    refreshes: [applicationsKey],
  });
  const report = decide.data ?? preview.data;
  const allowed = preview.data?.items.filter((item) => item.outcome === 'ALLOWED') ?? [];
  const plan = (chosen: typeof items): BulkPlan => ({
    kind,
    words: worded ? words.trim() : undefined,
    ticks: worded ? undefined : checklists.ticks,
    items: chosen,
  });
  const chosen = items.filter((item) => allowed.some((one) => one.applicationId === item.applicationId));
  const step = decide.data
    ? { text: say('finish'), disabled: false, go: () => onClose(true) }
    : preview.data
      ? {
          text: say('carryOut', { count: chosen.length }),
          disabled: chosen.length === 0,
          go: () => decide.mutate(plan(chosen)),
        }
      : {
          text: say('preview'),
          disabled: worded ? !words.trim() : !checklists.complete,
          go: () => preview.mutate(plan(items)),
        };
  return (
    <Modal
      open
      width={720}
      title={`${say(`bulk.${kind}`)} · ${say('selected', { count: selected.length })}`}
      okText={step.text}
      okButtonProps={{ disabled: step.disabled, loading: preview.isPending || decide.isPending }}
      onOk={step.go}
      onCancel={() => onClose(Boolean(decide.data))}
    >
      <ProblemSummary problem={decide.error ?? preview.error} />
      {!worded && !report && <BulkChecklist lists={checklists} />}
      {kind !== 'PASS' && !report && (
        <div className="field">
          <label htmlFor="bulk-words">{say(`words.${kind}`)}</label>
          <Input.TextArea
            id="bulk-words"
            rows={4}
            maxLength={kind === 'RETURN' || kind === 'SEND_BACK' ? 1000 : 2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
      )}
      {report && <p role="status">{summary()}</p>}
      {report && <Items items={report.items} />}
    </Modal>
  );

  function summary() {
    if (!decide.data)
      return say('previewText', {
        allowed: allowed.length,
        refused: (preview.data?.items.length ?? 0) - allowed.length,
      });
    const done = decide.data.items.filter((item) => item.outcome === 'DONE').length;
    return say('reportText', { done, refused: decide.data.items.length - done });
  }
}

const tones = { ALLOWED: 'good', DONE: 'good', PENDING: 'quiet', REFUSED: 'bad' } as const;

function Items({ items }: { items: BulkItem[] }) {
  const say = useWords(listingWords);
  const { of } = useLocalised();
  return (
    <ul className="bulk-items">
      {items.map((item) => (
        <li key={item.applicationId}>
          <span>
            {item.title ?? item.applicationId} <span className="faint small figures">{item.number}</span>
          </span>
          <span>
            <Tag tone={tones[item.outcome]}>{say(`outcome.${item.outcome}`)}</Tag>
            {item.reason && <span className="small"> {of(item.reason)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
