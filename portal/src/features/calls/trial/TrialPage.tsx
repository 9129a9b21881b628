import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { Button, Checkbox, Input, Select } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { conditionFactName } from '@/features/eligibility/facts';
import { FindingList } from '@/features/ladder/FindingList';
import { EmptyState } from '@/ui/EmptyState';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { callQuery } from '../calls';
import { FormPreview } from '../editor/FormPreview';
import { KINDS } from '../editor/specs';
import { placeName } from '../place';
import { useCallTerms } from '../terms';
import type { CallView } from '../types';
import {
  beginTrial,
  removeTrial,
  trialsKey,
  trialsQuery,
  writeTrial,
  type Trial,
  type TrialApplicant,
  type TrialContent,
} from './trials';
import { trialWords } from './words';
import '../calls.css';

export function Component() {
  const { callId = '' } = useParams();
  const call = useQuery(callQuery(callId));
  return <Loaded query={call}>{(found) => <Trials call={found} />}</Loaded>;
}

/** Test runs of a draft: one is shown, with what would become of it. */
function Trials({ call }: { call: CallView }) {
  const say = useWords(trialWords);
  const { title } = useLocalised();
  const trials = useQuery(trialsQuery(call.id));
  const [chosen, choose] = useState<string>();
  const beginning = useAct({
    perform: (_: void, key) => beginTrial(call.id, key),
    refreshes: [trialsKey(call.id)],
    onDone: (begun) => choose(begun.id),
  });
  return (
    <Page
      title={say('title', { title: title(call) })}
      lead={say('lead')}
      actions={
        <>
          <Link to={`/calls/${call.id}/edit`}>
            <Button>{say('back')}</Button>
          </Link>
          <Button type="primary" loading={beginning.isPending} onClick={() => beginning.mutate()}>
            {say('begin')}
          </Button>
        </>
      }
    >
      <ProblemSummary problem={beginning.error} />
      <Loaded query={trials}>
        {({ items }) => {
          const trial = items.find(({ id }) => id === chosen) ?? items[0];
          if (!trial) return <EmptyState title={say('none')}>{say('noneText')}</EmptyState>;
          return (
            <>
              {items.length > 1 && (
                <div className="row" role="group" aria-label={say('outcome')}>
                  {items.map(({ id }, index) => (
                    <Button key={id} aria-pressed={id === trial.id} onClick={() => choose(id)}>
                      {say('number', { number: items.length - index })}
                    </Button>
                  ))}
                </div>
              )}
              <OneTrial key={`${trial.id}:${trial.version}`} call={call} trial={trial} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function OneTrial({ call, trial }: { call: CallView; trial: Trial }) {
  const say = useWords(trialWords);
  const [content, setContent] = useState<TrialContent>(trial);
  const refreshes = [trialsKey(call.id)];
  const writing = useAct({
    perform: ({ applicant, answers, files }: TrialContent) => writeTrial(trial, { applicant, answers, files }),
    refreshes,
  });
  const removing = useAct({ perform: removeTrial, refreshes });
  return (
    <div className="columns">
      <div>
        <ProblemSummary problem={writing.error ?? removing.error} />
        <Panel title={say('applicant')}>
          <Applicant applicant={content.applicant} onChange={(applicant) => setContent({ ...content, applicant })} />
          {call.attachments.length > 0 && (
            <Files call={call} files={content.files} onChange={(files) => setContent({ ...content, files })} />
          )}
        </Panel>
        <FormPreview
          definition={call}
          answers={content.answers}
          onChange={(section, answers) =>
            setContent((now) => ({ ...now, answers: { ...now.answers, [section]: answers } }))
          }
        />
      </div>
      <div className="editor-properties">
        <div className="row">
          <Button type="primary" loading={writing.isPending} onClick={() => writing.mutate(content)}>
            {say('judge')}
          </Button>
          <Button onClick={() => removing.mutate(trial)}>{say('remove')}</Button>
        </div>
        <Outcome call={call} trial={trial} />
      </div>
    </div>
  );
}

function Outcome({ call, trial }: { call: CallView; trial: Trial }) {
  const say = useWords(trialWords);
  const { of, language } = useLocalised();
  const verdict = trial.accepted
    ? say('accepted')
    : !trial.mayBegin
      ? say('mayNotBegin')
      : trial.gaps.length
        ? say('notAccepted', { count: trial.gaps.length })
        : say('unknown');
  return (
    <Panel title={say('outcome')}>
      <p className={`notice-box ${trial.accepted ? 'is-good' : 'is-warn'}`} role="status">
        {verdict}
      </p>
      {trial.gaps.length > 0 && (
        <>
          <h3>{say('gaps')}</h3>
          <ul className="stack-small">
            {trial.gaps.map((gap) => (
              <li key={gap.pointer + gap.code}>
                {placeName(call, formPlace(gap.pointer), language)}：{of(gap)}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('conditions')}</h3>
      <FindingList findings={trial.findings} nameOf={(path) => conditionFactName(path, call.form, [], language)} />
    </Panel>
  );
}

/** Where the definition describes an answer: `/basic/title` is told by the schema of that field. */
const formPlace = (pointer: string) =>
  pointer.startsWith('/attachments/')
    ? pointer
    : `/form/schema${pointer
        .split('/')
        .slice(1)
        .map((step) => (/^\d+$/.test(step) ? '/items' : `/properties/${step}`))
        .join('')}`;

interface ApplicantProps {
  applicant: TrialApplicant;
  onChange: (applicant: TrialApplicant) => void;
}

function Applicant({ applicant, onChange }: ApplicantProps) {
  const say = useWords(trialWords);
  const terms = useCallTerms();
  return (
    <div className="stack">
      <label className="field">
        <span>{say('kind')}</span>
        <Select
          value={applicant.kind}
          options={KINDS.map((value) => ({ value, label: terms.kind(value) }))}
          onChange={(kind: TrialApplicant['kind']) => onChange({ ...applicant, kind })}
        />
      </label>
      <label className="field">
        <span>{say('regionCode')}</span>
        <Input
          inputMode="numeric"
          maxLength={6}
          value={applicant.regionCode ?? ''}
          onChange={(event) => onChange({ ...applicant, regionCode: event.target.value || undefined })}
        />
      </label>
      <label className="field">
        <span>{say('organisation')}</span>
        <Input
          className="code"
          value={applicant.organisationId ?? ''}
          onChange={(event) => onChange({ ...applicant, organisationId: event.target.value.trim() || undefined })}
        />
      </label>
    </div>
  );
}

interface FilesProps {
  call: CallView;
  files: string[];
  onChange: (files: string[]) => void;
}

function Files({ call, files, onChange }: FilesProps) {
  const say = useWords(trialWords);
  const { title } = useLocalised();
  return (
    <fieldset className="sf-group">
      <legend>{say('files')}</legend>
      <Checkbox.Group
        value={files}
        options={call.attachments.map((slot) => ({ value: slot.slot, label: title(slot) }))}
        onChange={onChange}
      />
    </fieldset>
  );
}
