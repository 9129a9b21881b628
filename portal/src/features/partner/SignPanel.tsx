import { useState } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useAct } from '@/api/act';
import { ProblemError } from '@/api/problem';
import { explain } from '@/app/i18n/punctuation';
import { useLanguage, useWords } from '@/app/i18n/words';
import { writtenName } from '@/app/session/session';
import { changesOf } from '@/autosave/fields';
import type { FieldAutosave } from '@/autosave/useFieldAutosave';
import { checkAnswers } from '@/schema-form/check';
import { fieldId, inLanguage, pointerPath, schemaAt } from '@/schema-form/schema';
import { schemaWords } from '@/schema-form/words';
import { ErrorSummary, ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { dateTime } from '@/ui/time';
import { contentAddress } from '../application/applications';
import { StatementText } from '../application/Declaration';
import type { ApplicationView } from '../application/types';
import type { CallView } from '../calls/types';
import { OWN, partSchema } from './part';
import { partnersQuery, partnershipsKey, partnerStatementQuery, partQuery, signPart, type Part } from './partners';
import { partnerWords } from './words';

interface SignPanelProps {
  part: Part;
  call: CallView;
  application: ApplicationView;
  autosave: FieldAutosave;
}

/** What is signed, what stands against it, and the one deliberate act. */
export function SignPanel({ part, call, application, autosave }: SignPanelProps) {
  const say = useWords(partnerWords);
  const signed = part.state === 'SIGNED' && part.signedAt;
  return (
    <Panel title={say('signTitle')}>
      <div className="stack">
        <Agreement application={application} part={part} />
        {signed && (
          <p className="notice-box is-good" role="status">
            <SignedText part={part} />
          </p>
        )}
        {part.state === 'LAPSED' && (
          <p className="notice-box is-warn" role="status">
            {say('lapsedText')}
          </p>
        )}
        {!signed && part.maySign && <Sign part={part} call={call} autosave={autosave} />}
        {!signed && !part.maySign && part.mayWrite && <p className="faint">{say('signOwner')}</p>}
      </div>
    </Panel>
  );
}

function SignedText({ part }: { part: Part }) {
  const say = useWords(partnerWords);
  const { language } = useLanguage();
  const by = part.signedBy ? writtenName(part.signedBy) : part.organisationName;
  return <>{say('signedText', { at: part.signedAt ? dateTime(part.signedAt, language) : '', by })}</>;
}

function Agreement({ application, part }: Pick<SignPanelProps, 'application' | 'part'>) {
  const say = useWords(partnerWords);
  if (!part.agreement) return <p className="notice-box is-warn">{say('noAgreement')}</p>;
  return (
    <ul className="lines">
      {application.attachments.map((file) => (
        <li key={file.id}>
          {say('agreement')}
          <a href={contentAddress(application.id, file.id)} target="_blank" rel="noreferrer">
            {file.fileName}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Sign({ part, call, autosave }: Omit<SignPanelProps, 'application'>) {
  const say = useWords(partnerWords);
  const saySchema = useWords(schemaWords);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const statement = useQuery(partnerStatementQuery);
  const [declared, setDeclared] = useState<string>();
  const [against, setAgainst] = useState('');
  const { queryKey } = partQuery(part.applicationId, part.partnerId);
  const latest = () => queries.getQueryData(queryKey) ?? part;
  const signature = useAct({
    perform: (version: string) => signPart(latest(), version),
    refreshes: [queryKey, partnershipsKey, partnersQuery(part.applicationId).queryKey, partnerStatementQuery.queryKey],
    onDone: (now) => queries.setQueryData(queryKey, now),
  });
  const schema = inLanguage(partSchema(call, part.list), language);
  const entry = ({ pointer, message }: { pointer: string; message: string }) => {
    const field = schemaAt(schema, pointerPath(pointer))?.title;
    return { message: field ? explain(field, message) : message, href: `#${fieldId(pointer)}` };
  };
  const gaps = checkAnswers(schema, autosave.values[OWN] ?? {}, saySchema).map(entry);
  const refused = signature.error instanceof ProblemError ? signature.error : undefined;
  const sign = async () => {
    const seen = autosave.values[OWN] ?? {};
    const saved = await autosave.queue.flush();
    const unsaved = autosave.queue.hasUnsaved || saved.kind === 'refused';
    // Saving may have brought what the lead wrote meanwhile: nobody signs what they did not look at.
    const changed = changesOf(latest().answers, seen).length > 0;
    const why = unsaved ? 'unsaved' : changed ? 'changedByOther' : declared ? undefined : 'declareMissing';
    setAgainst(why ? say(why) : '');
    if (!why && declared) signature.mutate(declared);
  };
  return (
    <>
      {gaps.length > 0 && <ErrorSummary quiet title={say('incomplete')} entries={gaps} />}
      {refused?.code === 'part-changed' ? (
        <ErrorSummary entries={[{ message: say('changedByOther') }]} />
      ) : refused?.code === 'part-incomplete' ? (
        <ErrorSummary entries={refused.fieldErrors.map(entry)} />
      ) : (
        <ProblemSummary problem={signature.error} />
      )}
      <Loaded query={statement}>
        {(found) => (
          <>
            <StatementText statement={found} />
            <Checkbox
              checked={declared === found.version}
              onChange={(event) => setDeclared(event.target.checked ? found.version : undefined)}
            >
              {say('declare')}
            </Checkbox>
          </>
        )}
      </Loaded>
      {against && (
        <p className="sf-error" role="alert">
          {against}
        </p>
      )}
      <div className="form-actions">
        <Button
          type="primary"
          size="large"
          disabled={gaps.length > 0 || !part.agreement}
          loading={signature.isPending}
          onClick={() => void sign()}
        >
          {say('sign')}
        </Button>
      </div>
    </>
  );
}
