import { enumerate } from '@/app/i18n/punctuation';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Tag, type Tone } from '@/ui/StateTag';
import { figure, line, reached } from './figures';
import type { Finding, Result } from './ladder';
import { ladderWords } from './words';
import './ladder.css';

export const tones: Record<Result, Tone> = {
  MET: 'good',
  MANUAL_REVIEW: 'active',
  UNKNOWN: 'warn',
  UNMET: 'bad',
  NOT_APPLICABLE: 'quiet',
};

/** A missing fact in the reader's words. */
type NameOf = (path: string) => string;

/** Conditions with what was found, why, and by which article. */
export function FindingList({ findings, nameOf }: { findings: Finding[]; nameOf: NameOf }) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem key={finding.code} finding={finding} nameOf={nameOf} />
      ))}
    </ul>
  );
}

function FindingItem({ finding, nameOf }: { finding: Finding; nameOf: NameOf }) {
  const say = useWords(ladderWords);
  const { pick } = useLocalised();
  return (
    <li>
      <Tag tone={tones[finding.result]}>{say(`result.${finding.result}`)}</Tag>
      <div>
        <strong>{pick(finding.zh, finding.en)}</strong>
        {finding.oneSuffices && <span className="faint"> · {say('oneSuffices')}</span>}
        <Why finding={finding} nameOf={nameOf} />
        {finding.parts.length > 0 && <FindingList findings={finding.parts} nameOf={nameOf} />}
      </div>
    </li>
  );
}

function Why({ finding, nameOf }: { finding: Finding; nameOf: NameOf }) {
  const say = useWords(ladderWords);
  const { language } = useLocalised();
  const { measured, judgedBy } = finding;
  const missing = finding.parts.length ? [] : finding.missing;
  const said = [
    measured && say('needs', { line: line(measured, language) }),
    measured && say('has', { value: reached(measured, language) }),
    measured &&
      finding.result === 'UNMET' &&
      measured.shortfall > 0 &&
      say('lacks', { value: figure(measured.shortfall, measured.unit, language) }),
    missing.length > 0 && say('missing', { facts: enumerate([...new Set(missing.map(nameOf))]) }),
    judgedBy && say('judgedBy', { who: judgedBy }),
    finding.source && say('source', { source: finding.source }),
  ].filter(Boolean);
  return <p className="finding-why faint">{said.join(' · ')}</p>;
}
