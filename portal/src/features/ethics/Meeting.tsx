import { useState } from 'react';
import { Button, Checkbox, Input } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { LocalDateTime } from '@/ui/LocalDateTime';
import { Panel } from '@/ui/Page';
import { ethicsKey, put, type EthicsView } from './ethics';
import { ethicsWords } from './words';

/** Attendance and minutes; saved as often as need be until the decision. */
export function Meeting({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const table = review.deliberation;
  const [heldAt, setHeldAt] = useState(table?.heldAt ?? new Date(serverNow()).toISOString());
  const [present, setPresent] = useState(table?.members.filter((one) => one.present).map((one) => one.subject) ?? []);
  const [advisers, setAdvisers] = useState(table?.advisers.join('、') ?? '');
  const [minutes, setMinutes] = useState(table?.minutes ?? '');
  const saving = useAct({
    perform: () =>
      put(review, 'meeting', {
        heldAt,
        present,
        advisers: advisers
          .split(/[、,，]/)
          .map((one) => one.trim())
          .filter(Boolean),
        minutes,
      }),
    refreshes: [ethicsKey],
  });
  return (
    <Panel title={say('meeting')}>
      <ProblemSummary problem={saving.error} />
      <div className="stack form-narrow">
        <div className="field">
          <label htmlFor="ethics-held">{say('heldAt')}</label>
          <LocalDateTime id="ethics-held" value={heldAt} onChange={(value) => value && setHeldAt(value)} />
        </div>
        <fieldset className="stack ethics-fields">
          <legend>{say('attendance')}</legend>
          <p className="faint small">{say('attendanceHelp', { count: review.rules.figures?.present?.value ?? 5 })}</p>
          <Checkbox.Group
            className="ethics-boxes"
            value={present}
            onChange={setPresent}
            options={(table?.members ?? [])
              .filter((one) => one.seat !== 'SECRETARY')
              .map((one) => ({
                value: one.subject,
                label: `${one.name} · ${say(`kind.${one.kind}`)}${one.outside ? ` · ${say('outside')}` : ''}`,
                disabled: Boolean(one.recusal),
              }))}
          />
        </fieldset>
        <label className="field">
          <span>{say('advisers')}</span>
          <Input
            value={advisers}
            maxLength={400}
            placeholder={say('advisersHelp')}
            onChange={(e) => setAdvisers(e.target.value)}
          />
        </label>
        <label className="field">
          <span>{say('minutes')}</span>
          <Input.TextArea
            autoSize={{ minRows: 4, maxRows: 16 }}
            maxLength={20_000}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
        <div className="row">
          <Button loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
            {say('saveMeeting')}
          </Button>
          {saving.isSuccess && <span className="faint small">{say('saved')}</span>}
        </div>
      </div>
    </Panel>
  );
}
