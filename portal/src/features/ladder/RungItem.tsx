import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Tag } from '@/ui/StateTag';
import { day } from '@/ui/time';
import { FindingList, tones } from './FindingList';
import { factName } from './figures';
import { countOf, RESULTS, type Rung, type Standard } from './ladder';
import { ladderWords } from './words';

/** One rung: how much of it is reached at a glance, every condition behind it. */
export function RungItem({ rung, years, next }: { rung: Rung; years: number[]; next: boolean }) {
  const say = useWords(ladderWords);
  const { language, pick } = useLocalised();
  return (
    <li className={`rung${rung.heldUntil ? ' is-held' : ''}${next ? ' is-next' : ''}`}>
      <div className="rung-head">
        <h3>{pick(rung.zh, rung.en)}</h3>
        {rung.heldUntil ? (
          <Tag tone="good">{say('held', { to: day(rung.heldUntil, language) })}</Tag>
        ) : (
          <Tag tone={tones[rung.result]}>{say(`result.${rung.result}`)}</Tag>
        )}
        {rung.purpose === 'RENEWAL' && <span className="faint">{say('renewal')}</span>}
      </div>
      {rung.standards.length === 0 && <p className="faint">{say('noStandard')}</p>}
      {rung.standards.map((standard) => (
        <StandardItem key={standard.code} standard={standard} years={years} />
      ))}
    </li>
  );
}

function StandardItem({ standard, years }: { standard: Standard; years: number[] }) {
  const say = useWords(ladderWords);
  const { language, pick } = useLocalised();
  const nameOf = (path: string) => factName(path, years, language);
  const counts = Object.fromEntries(RESULTS.map((result) => [result, countOf(standard, result)]));
  return (
    <div className="standard">
      <p className="faint">
        {pick(standard.zh, standard.en)} · {standard.documentNo}
        {!standard.verified && <> · {say('unverified')}</>}
      </p>
      <div
        className="rung-bar"
        role="img"
        aria-label={say('counts', { all: standard.findings.length, ...counts } as never)}
      >
        {RESULTS.map((result) =>
          Array.from({ length: counts[result] ?? 0 }, (_, index) => (
            <span key={`${result}${index}`} className={`is-${tones[result]}`} />
          )),
        )}
      </div>
      <details>
        <summary>{say('conditions')}</summary>
        <FindingList findings={standard.findings} nameOf={nameOf} />
        {standard.scoreSheet.length > 0 && <Score standard={standard} />}
        {standard.triggers.length > 0 && (
          <>
            <h4>{say('triggers')}</h4>
            <FindingList findings={standard.triggers} nameOf={nameOf} />
          </>
        )}
      </details>
    </div>
  );
}

function Score({ standard }: { standard: Standard }) {
  const say = useWords(ladderWords);
  const { pick } = useLocalised();
  const { floor, ceiling, scoreSheet } = standard;
  const max = scoreSheet.reduce((sum, indicator) => sum + indicator.max, 0);
  const open = scoreSheet.some((indicator) => indicator.ceiling > indicator.floor);
  const series = [{ name: say('certain'), values: scoreSheet.map((indicator) => indicator.floor) }];
  if (open)
    series.push({ name: say('possible'), values: scoreSheet.map((indicator) => indicator.ceiling - indicator.floor) });
  return (
    <>
      <h4>
        {say('score')} {say(floor === ceiling ? 'scoreOf' : 'scoreRange', { floor, ceiling, max } as never)}
      </h4>
      <Chart
        question={say('scoreQuestion')}
        horizontal
        height={50 + scoreSheet.length * (open ? 48 : 30)}
        categories={scoreSheet.map((indicator) => `${pick(indicator.zh, indicator.en)}（${indicator.max}）`)}
        series={series}
      />
    </>
  );
}
