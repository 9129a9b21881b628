import { useLocalised } from '@/app/i18n/localised';
import type { CallView } from '../calls/types';
import { FindingList } from '../ladder/FindingList';
import type { EligibilityView } from './eligibility';
import { conditionFactName } from './facts';

/** Every condition of a call with what was found about it. */
export function ConditionList({ call, view }: { call: CallView; view: EligibilityView }) {
  const { language } = useLocalised();
  return (
    <FindingList findings={view.findings} nameOf={(path) => conditionFactName(path, call.form, view.years, language)} />
  );
}
