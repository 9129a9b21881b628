import { Checkbox } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import type { EthicsRules } from './ethics';
import './ethics.css';

/** The seven listed activities, as a field of a form. */
export function ListedBoxes({
  rules,
  value = [],
  onChange,
}: {
  rules: EthicsRules;
  value?: string[];
  onChange?: (codes: string[]) => void;
}) {
  const { pick } = useLocalised();
  return (
    <Checkbox.Group
      className="ethics-boxes"
      value={value}
      onChange={onChange}
      options={(rules.listed ?? []).map((entry) => ({
        value: entry.code ?? '',
        label: `${entry.no}. ${pick(entry.zh ?? '', entry.en)}`,
      }))}
    />
  );
}
