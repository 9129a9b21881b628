import { clauses, explain } from '@/app/i18n/punctuation';
import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from 'react-router';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { ProblemError } from '@/api/problem';
import { useLocalised } from '@/app/i18n/localised';
import { useLanguage, useWords } from '@/app/i18n/words';
import { inLanguage, pointerPath, schemaAt } from '@/schema-form/schema';
import { schemaWords } from '@/schema-form/words';
import { ErrorSummary, type SummaryEntry } from '@/ui/ErrorSummary';
import { grouped } from '@/ui/money';
import { useProblemText } from '@/ui/problem-text';
import { partnersQuery, signOffsOf } from '../partner/partners';
import { partnerWords } from '../partner/words';
import { ApplicationConditions } from '../eligibility/ApplicationConditions';
import { applicationQuery, applicationsKey, documentAddress, statementQuery, submitApplication } from './applications';
import { gapsOf, placeOf } from './completeness';
import { ContentView } from './ContentView';
import { DeadlineRule, useDeadlinePhase } from './DeadlineRule';
import { Declaration } from './Declaration';
import { placeAddress } from './Defects';
import { isGivenBack, isTakenBack } from './types';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

/** Check your answers: all of it on one page, what is missing on top, then one deliberate act. */
export function Component() {
  const say = useWords(applicationWords);
  const saySchema = useWords(schemaWords);
  const sayPartner = useWords(partnerWords);
  const { language } = useLanguage();
  const { title } = useLocalised();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const text = useProblemText();
  const { application, call, autosave } = useWorkspace();
  const [declared, setDeclared] = useState<string>();
  const phase = useDeadlinePhase(call);
  const correcting = isGivenBack(application);
  const [tried, setTried] = useState<string[]>([]);
  const partners = useQuery({ ...partnersQuery(application.id), enabled: Boolean(call.consortium?.partnersSign) }).data;
  const gaps = gapsOf(call, autosave.values, application.attachments, signOffsOf(partners), language, saySchema, {
    unsigned: ({ name, state = 'NONE' }) => sayPartner(`gap.${state}` as 'gap.NONE', { name }),
    missingFile: (slot) => say('missingFile', { title: title(slot) }),
    titleMissing: () => say('titleMissing'),
    requestedMissing: () => say('requestedMissing'),
    moreThanMost: (amount) => say('moreThanMost', { amount: grouped(amount) }),
  });
  const submission = useAct({
    perform: (statement: string) =>
      submitApplication({ id: application.id, version: autosave.queue.version }, statement),
    refreshes: [applicationsKey, statementQuery.queryKey],
    onDone: (submitted) => {
      queries.setQueryData(applicationQuery(submitted.id).queryKey, submitted);
      void navigate(`/applications/${submitted.id}/receipt`, { replace: true });
    },
  });

  const entryTo = (section: string, pointer: string, message: string): SummaryEntry => {
    const address = placeAddress(application.id, section, pointer);
    return { message, href: `/app${address}`, onGo: () => void navigate(address, { state: { complete: true } }) };
  };
  const refusals = (problem: unknown): SummaryEntry[] => {
    const fields = problem instanceof ProblemError ? problem.fieldErrors : [];
    if (fields.length === 0) return [{ message: text(problem) }];
    return fields.map((error) => {
      const { section, pointer } = placeOf(error.pointer);
      const field = schemaAt(
        inLanguage(call.form.schema.properties?.[section] ?? {}, language),
        pointerPath(pointer),
      )?.title;
      return entryTo(section, pointer, field ? explain(field, error.message) : error.message);
    });
  };
  const submit = async () => {
    const saved = await autosave.queue.flush();
    const against = [
      autosave.queue.hasUnsaved || saved.kind === 'refused' ? say('unsaved') : '',
      declared ? '' : say('declarationMissing'),
    ];
    setTried(against.filter(Boolean));
    if (!against.some(Boolean) && declared) submission.mutate(declared);
  };
  return (
    <div className="stack">
      {gaps.length > 0 && (
        <ErrorSummary
          quiet
          title={say('gapsTitle', { count: gaps.length })}
          entries={gaps.map(({ page, section, pointer, message }) =>
            page ? entryTo(page, '', message) : entryTo(section, pointer, message),
          )}
        />
      )}
      {submission.error !== null && <ErrorSummary entries={refusals(submission.error)} />}
      <p className="lead">{say('checkLead')}</p>
      <div className="row no-print">
        <a href={documentAddress(application.id, language)}>
          <Button>{say('savePdf')}</Button>
        </a>
      </div>
      <ContentView
        call={call}
        answers={autosave.values}
        application={application}
        extra={(section) => <Link to={`/applications/${application.id}/edit/${section}`}>{say('change')}</Link>}
      />
      <div className="panel">
        <ApplicationConditions call={call} application={{ id: application.id, version: autosave.queue.version }} />
      </div>
      <div className="panel declaration">
        <Declaration declared={declared} onDeclare={setDeclared} />
        {!correcting && <DeadlineRule call={call} />}
        {tried.length > 0 && (
          <p className="sf-error" role="alert">
            {clauses(tried)}
          </p>
        )}
        <Button
          type="primary"
          size="large"
          disabled={gaps.length > 0 || (!correcting && phase === 'over')}
          loading={submission.isPending}
          onClick={() => void submit()}
        >
          {say(correcting || isTakenBack(application) ? 'resubmit' : 'submit')}
        </Button>
      </div>
    </div>
  );
}
