import { useState } from 'react';
import { Button, Input, Modal } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { recordVisit, visitsKey, type NewSiteVisit } from './visits';
import { visitWords } from './words';

const CONCLUSIONS = ['CONFIRMED', 'DOUBTFUL', 'REFUTED'] as const;
const EMPTY: NewSiteVisit = { visitedOn: '', visitors: [], place: '', findings: '', conclusion: 'CONFIRMED' };

export function RecordVisit({ applicationId }: { applicationId: string }) {
  const say = useWords(visitWords);
  const [open, setOpen] = useState(false);
  const [visit, setVisit] = useState(EMPTY);
  const [visitors, setVisitors] = useState('');
  const record = useAct({
    perform: (content: NewSiteVisit, key: string) => recordVisit(applicationId, content, key),
    refreshes: [visitsKey(applicationId)],
    onDone: () => {
      setOpen(false);
      setVisit(EMPTY);
    },
  });
  const names = visitors
    .split(/[、，,;；]/)
    .map((name) => name.trim())
    .filter(Boolean);
  const complete = Boolean(visit.visitedOn && names.length && visit.place.trim() && visit.findings.trim());
  const change = (part: Partial<NewSiteVisit>) => setVisit((now) => ({ ...now, ...part }));
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>{say('record')}</Button>
      </div>
      <Modal
        open={open}
        title={say('record')}
        okText={say('save')}
        okButtonProps={{ disabled: !complete, loading: record.isPending }}
        onCancel={() => setOpen(false)}
        onOk={() => record.mutate({ ...visit, visitors: names })}
      >
        <p className="hint">{say('lasting')}</p>
        <ProblemSummary problem={record.error} />
        <label className="field">
          <span>{say('visitedOn')}</span>
          <Input type="date" value={visit.visitedOn} onChange={(event) => change({ visitedOn: event.target.value })} />
        </label>
        <label className="field">
          <span>{say('visitors')}</span>
          <Input maxLength={400} value={visitors} onChange={(event) => setVisitors(event.target.value)} />
        </label>
        <label className="field">
          <span>{say('place')}</span>
          <Input maxLength={200} value={visit.place} onChange={(event) => change({ place: event.target.value })} />
        </label>
        <label className="field">
          <span>{say('findings')}</span>
          <Input.TextArea
            rows={4}
            maxLength={4000}
            value={visit.findings}
            onChange={(event) => change({ findings: event.target.value })}
          />
        </label>
        <label className="field">
          <span>{say('conclusion')}</span>
          <select
            value={visit.conclusion}
            onChange={(event) => change({ conclusion: event.target.value as NewSiteVisit['conclusion'] })}
          >
            {CONCLUSIONS.map((value) => (
              <option key={value} value={value}>
                {say(`conclusion.${value}`)}
              </option>
            ))}
          </select>
        </label>
      </Modal>
    </>
  );
}
