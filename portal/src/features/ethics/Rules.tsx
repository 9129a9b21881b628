import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import type { EthicsRules } from './ethics';
import { ethicsWords } from './words';

/** The figures that this review is held to, each with its article and how sure we are of it. */
export function Rules({ rules }: { rules: EthicsRules }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  return (
    <Panel title={`${pick(rules.zh, rules.en)} · ${rules.documentNo}`}>
      <ul className="lines">
        {Object.entries(rules.figures ?? {}).map(([key, figure]) => (
          <li key={key}>
            <span>{pick(figure.zh, figure.en)}</span>
            <strong className="figures">{figure.value}</strong>
            <span className="faint small line-wide">
              {figure.article}
              {figure.tag && ` · ${say(`tag.${figure.tag}`)}`}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
