import { Checkbox } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { letEditorsSubmit, organisationsKey } from './organisations';
import type { OrganisationView } from './types';
import { organisationWords } from './words';

/** Whether editors may hand applications in as owners may; only an owner decides so. */
export function SubmissionRight({ organisation }: { organisation: OrganisationView }) {
  const say = useWords(organisationWords);
  const change = useAct({
    perform: (allowed: boolean) => letEditorsSubmit(organisation, allowed),
    refreshes: [organisationsKey],
  });
  if (organisation.role !== 'OWNER' || organisation.kind === 'DEPARTMENT') return null;
  return (
    <div className="stack">
      <ProblemSummary problem={change.error} />
      <Checkbox
        checked={organisation.editorsSubmit}
        disabled={change.isPending}
        onChange={(event) => change.mutate(event.target.checked)}
      >
        {say('editorsSubmit')}
      </Checkbox>
      <p className="faint small">{say('editorsSubmitHelp')}</p>
    </div>
  );
}
