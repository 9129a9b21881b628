import { useEffect, useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { serverNow } from '@/api/clock';
import { ProblemError } from '@/api/problem';
import { useLanguage, useWords } from '@/app/i18n/words';
import { AnswersView } from '@/schema-form/AnswersView';
import { SchemaForm } from '@/schema-form/SchemaForm';
import { fieldId } from '@/schema-form/schema';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Loaded } from '@/ui/Loaded';
import { Panel } from '@/ui/Page';
import { ListSkeleton } from '@/ui/Skeletons';
import { dateTime } from '@/ui/time';
import { organisationsKey } from '../organisation/organisations';
import { answersOf, placeOf, profileOf, withRecentYears, type ProfileAnswers, type ProfilePart } from './answers';
import { profileQuery, stateProfile, type ProfileView } from './profiles';
import { formOf, parts } from './schema';
import { profileWords } from './words';
import './profile.css';

export function ProfilePanel({ organisationId }: { organisationId: string }) {
  const profile = useQuery(profileQuery(organisationId));
  return (
    <Loaded query={profile} skeleton={<ListSkeleton rows={4} />}>
      {(view) => (view.writable ? <ProfileForm view={view} key={view.organisationId} /> : <ProfileSheet view={view} />)}
    </Loaded>
  );
}

function ProfileSheet({ view }: { view: ProfileView }) {
  const say = useWords(profileWords);
  const answers = useMemo(() => answersOf(view.profile), [view]);
  return (
    <div className="stack">
      <p className="faint">{say('readonly')}</p>
      {parts.map((part) => (
        <Panel key={part} title={say(part)}>
          <AnswersView schema={formOf(part)} answers={answers[part]} />
        </Panel>
      ))}
    </div>
  );
}

/** One form in four parts, saved as a whole: the figures of a year belong together. */
function ProfileForm({ view }: { view: ProfileView }) {
  const say = useWords(profileWords);
  const { language } = useLanguage();
  const [known, setKnown] = useState(view);
  const [answers, setAnswers] = useState(() => withRecentYears(answersOf(view.profile), new Date(serverNow())));
  const [changed, setChanged] = useState(false);
  const saving = useAct({
    perform: (profile: ProfileAnswers) => stateProfile(known, profileOf(profile)),
    refreshes: [organisationsKey],
    onDone: (stated) => {
      setKnown(stated);
      setChanged(false);
    },
  });
  useWarnBeforeLeaving(changed);
  const refused = useMemo(() => refusals(saving.error), [saving.error]);
  const change = (part: ProfilePart, said: ProfileAnswers[ProfilePart]) => {
    setAnswers((now) => ({ ...now, [part]: said }));
    setChanged(true);
  };
  return (
    <div className="stack profile-form">
      <p className="prose">{say('lead')}</p>
      <ProblemSummary problem={saving.error} href={fieldOf} />
      {parts.map((part) => (
        <Panel key={part} title={say(part)}>
          <SchemaForm
            idPrefix={part}
            schema={formOf(part)}
            answers={answers[part]}
            refused={refused[part]}
            onChange={(said) => change(part, said)}
          />
        </Panel>
      ))}
      <div className="form-actions">
        <span className="faint" role="status">
          {changed
            ? say('unsaved')
            : known.changedAt
              ? say('saved', { at: dateTime(known.changedAt, language) })
              : say('never')}
        </span>
        <Button type="primary" loading={saving.isPending} onClick={() => saving.mutate(answers)}>
          {say('save')}
        </Button>
      </div>
    </div>
  );
}

const fieldOf = (stated: string) => {
  const { part, pointer } = placeOf(stated);
  return `#${fieldId(pointer, part)}`;
};

function refusals(problem: unknown): Partial<Record<ProfilePart, { pointer: string; message: string }[]>> {
  if (!(problem instanceof ProblemError)) return {};
  const found: Partial<Record<ProfilePart, { pointer: string; message: string }[]>> = {};
  for (const error of problem.fieldErrors) {
    const { part, pointer } = placeOf(error.pointer);
    (found[part] ??= []).push({ pointer, message: error.message });
  }
  return found;
}

function useWarnBeforeLeaving(changed: boolean) {
  useEffect(() => {
    if (!changed) return;
    const leaving = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, [changed]);
}
