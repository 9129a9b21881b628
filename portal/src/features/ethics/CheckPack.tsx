import { useState } from 'react';
import { Button, Checkbox, Input } from 'antd';
import { useAct } from '@/api/act';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Panel } from '@/ui/Page';
import { ethicsKey, post, type EthicsView } from './ethics';
import { ListedBoxes } from './Listed';
import { ethicsWords } from './words';

/** The desk looks at a pack: accepts it, or tells in one go what is lacking. */
export function CheckPack({ review }: { review: EthicsView }) {
  return (
    <>
      <Accept review={review} />
      <Return review={review} />
    </>
  );
}

function Accept({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const [listed, setListed] = useState(review.listedByUnit);
  const [reason, setReason] = useState('');
  const differs = [...listed].sort().join() !== [...review.listedByUnit].sort().join();
  const acceptance = useAct({
    perform: () => post(review, 'acceptance', { listed, reason: reason.trim() || undefined }),
    refreshes: [ethicsKey],
  });
  return (
    <Panel title={say('acceptTitle')}>
      <ProblemSummary problem={acceptance.error} />
      <div className="stack form-narrow">
        <p className="faint">{say('acceptText')}</p>
        <fieldset className="stack ethics-fields">
          <legend>{say('acceptListed')}</legend>
          <ListedBoxes rules={review.rules} value={listed} onChange={setListed} />
        </fieldset>
        {differs && (
          <label className="field">
            <span>{say('acceptReason')}</span>
            <Input.TextArea
              rows={2}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
        )}
        <div>
          <Button
            type="primary"
            disabled={differs && reason.trim() === ''}
            loading={acceptance.isPending}
            onClick={() => acceptance.mutate(undefined)}
          >
            {say('accept')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

function Return({ review }: { review: EthicsView }) {
  const say = useWords(ethicsWords);
  const { pick } = useLocalised();
  const [lacking, setLacking] = useState<Record<string, string>>({});
  const again = review.lackTold.length > 0;
  const items = again
    ? (review.rules.pack ?? []).filter((item) => review.lackTold.some((lack) => lack.item === item.code))
    : (review.rules.pack ?? []);
  const sent = Object.entries(lacking)
    .map(([item, what]) => ({ item, what: what.trim() }))
    .filter(({ what }) => what !== '');
  const returning = useAct({ perform: () => post(review, 'return', { lacking: sent }), refreshes: [ethicsKey] });
  return (
    <Panel title={say('returnTitle')}>
      <ProblemSummary problem={returning.error} />
      <div className="stack form-narrow">
        <p className="faint">{say(again ? 'returnAgain' : 'returnText')}</p>
        {items.map((item) => {
          const code = item.code ?? '';
          const chosen = code in lacking;
          return (
            <div key={code} className="stack">
              <Checkbox
                checked={chosen}
                onChange={(event) =>
                  setLacking(({ [code]: _old, ...others }) =>
                    event.target.checked ? { ...others, [code]: '' } : others,
                  )
                }
              >
                {pick(item.zh, item.en)}
              </Checkbox>
              {chosen && (
                <Input.TextArea
                  rows={2}
                  maxLength={1000}
                  aria-label={`${say('whatIsWrong')}：${pick(item.zh, item.en)}`}
                  placeholder={say('whatIsWrong')}
                  value={lacking[code]}
                  onChange={(event) => setLacking((now) => ({ ...now, [code]: event.target.value }))}
                />
              )}
            </div>
          );
        })}
        <div>
          <Button
            disabled={sent.length === 0}
            loading={returning.isPending}
            onClick={() => returning.mutate(undefined)}
          >
            {say('returnNow')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
