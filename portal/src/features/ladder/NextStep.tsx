import { Link } from 'react-router';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { FindingList } from './FindingList';
import { factName } from './figures';
import { gapsOf, type Rung } from './ladder';
import { ladderWords } from './words';

const SHOWN = 6;

/** The next title and the few conditions that stand before it. */
export function NextStep({ rung, years }: { rung?: Rung; years: number[] }) {
  const say = useWords(ladderWords);
  const { language, pick } = useLocalised();
  const nameOf = (path: string) => factName(path, years, language);
  const standard = rung?.standards.find((one) => one.result === rung.result);
  if (!rung || !standard) return <p>{say('nextNone')}</p>;
  const gaps = gapsOf(standard);
  return (
    <Panel title={say('next', { title: pick(rung.zh, rung.en) })}>
      {gaps.length === 0 ? <p>{say('nextMet')}</p> : <FindingList findings={gaps.slice(0, SHOWN)} nameOf={nameOf} />}
      {gaps.some((gap) => gap.result === 'UNKNOWN') && (
        <div className="form-actions">
          <Link to="?tab=profile">
            <Button type="primary">{say('fill')}</Button>
          </Link>
        </div>
      )}
    </Panel>
  );
}
