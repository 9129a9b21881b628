import { useState } from 'react';
import { Button, Input, Modal, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { amendableTexts, extended, withTexts } from './amendment';
import { amendCall, callsKey, type AmendmentRequest } from './calls';
import { definitionOf } from './definition';
import { placeName } from './place';
import type { AmendmentKind, CallView } from './types';
import { callWords } from './words';

const KINDS: AmendmentKind[] = ['EXTEND', 'CLARIFY', 'CORRECT'];
const REASON_LEAST = 10;

/** Amends a public call: more time, clearer words, or a mistake put right; each with a reason that everybody reads. */
export function AmendCall({ call }: { call: CallView }) {
  const say = useWords(callWords);
  const { language } = useLocalised();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<AmendmentKind>('EXTEND');
  const [reason, setReason] = useState('');
  const [deadlineAt, setDeadlineAt] = useState<string | undefined>(call.deadlineAt);
  const [texts, setTexts] = useState<Record<string, string>>({});
  const amending = useAct({
    perform: (request: AmendmentRequest, key) => amendCall(call, request, key),
    refreshes: [callsKey],
    onDone: () => setOpen(false),
  });
  const before = definitionOf(call);
  const amended = kind === 'EXTEND' ? extended(before, deadlineAt ?? call.deadlineAt) : withTexts(before, texts);
  const ready = reason.trim().length >= REASON_LEAST && JSON.stringify(amended) !== JSON.stringify(before);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('amend')}</Button>
      <Modal
        open={open}
        width={720}
        title={say('amendTitle')}
        okText={say('amend')}
        okButtonProps={{ disabled: !ready, loading: amending.isPending }}
        onOk={() => amending.mutate({ kind, reason: reason.trim(), definition: amended })}
        onCancel={() => setOpen(false)}
      >
        <ProblemSummary problem={amending.error} />
        <div className="stack">
          <Radio.Group
            aria-label={say('amendmentKind')}
            value={kind}
            options={KINDS.map((value) => ({ value, label: say(`amendment.${value}`) }))}
            onChange={(event) => {
              setKind(event.target.value as AmendmentKind);
              setTexts({});
            }}
          />
          <p className="faint">{say(`amendmentHelp.${kind}`)}</p>
          <label className="field">
            <span>{say('amendmentReason')}</span>
            <Input.TextArea
              rows={2}
              maxLength={1000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          {kind === 'EXTEND' ? (
            <div className="field">
              <label htmlFor="amended-deadline">{say('newDeadline')}</label>
              <LocalDateTime id="amended-deadline" value={deadlineAt} onChange={setDeadlineAt} />
            </div>
          ) : (
            amendableTexts(kind, before).map(({ pointer, value }) => (
              <label className="field" key={pointer}>
                <span className="faint small">{placeName(before, pointer, language)}</span>
                <Input.TextArea
                  autoSize
                  value={texts[pointer] ?? value}
                  onChange={(event) => setTexts({ ...texts, [pointer]: event.target.value })}
                />
              </label>
            ))
          )}
        </div>
      </Modal>
    </>
  );
}
