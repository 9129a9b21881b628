import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useWords } from '@/app/i18n/words';
import { Chart } from '@/ui/Chart';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { grouped, yuan } from '@/ui/money';
import { Money } from '@/ui/Money';
import { Tag } from '@/ui/StateTag';
import { stake } from './CapTablePanel';
import { equityKey, tryConversion, type EquityView, type WhatIf } from './equity';
import { equityWords } from './words';

/** Ten thousand yuan, the unit in which rounds are talked about. */
const WAN = 10_000;
const inWan = (amount: string) => `${grouped((Number(amount) / WAN).toFixed(2)).replace(/\.00$/, '')}`;

/** Sliders over a round: what the claim would become, who would hold what, and what it would be given up for. */
export function WhatIfPanel({ instrument }: { instrument: EquityView }) {
  const claim = Number(instrument.claim.amount) || Number(instrument.agreed.amount);
  const [amount, setAmount] = useState(claim);
  const [preMoney, setPreMoney] = useState(6000);
  const [newMoney, setNewMoney] = useState(1200);
  const round = useDeferredValue(
    JSON.stringify({
      amount: yuan(amount.toFixed(2)),
      preMoney: yuan(`${preMoney * WAN}`),
      newMoney: yuan(`${newMoney * WAN}`),
    }),
  );
  const tried = useQuery({
    queryKey: [...equityKey, instrument.id, 'what-if', round],
    queryFn: () => tryConversion(instrument.id, JSON.parse(round) as Parameters<typeof tryConversion>[1]),
    placeholderData: keepPreviousData,
    retry: false,
  });
  return (
    <div className="stack">
      <div className="equity-round">
        <Slider
          name="amount"
          value={amount}
          onChange={setAmount}
          least={claim / 100}
          most={claim}
          step={claim / 100}
          inYuan
        />
        <Slider name="preMoney" value={preMoney} onChange={setPreMoney} least={100} most={50_000} step={100} />
        <Slider name="newMoney" value={newMoney} onChange={setNewMoney} least={0} most={10_000} step={50} />
      </div>
      <Loaded query={tried}>{(found) => <Outcome tried={found} />}</Loaded>
    </div>
  );
}

interface SliderProps {
  name: 'amount' | 'preMoney' | 'newMoney';
  value: number;
  onChange: (value: number) => void;
  least: number;
  most: number;
  step?: number;
  /** Of a single claim; rounds are talked about in ten thousands. */
  inYuan?: boolean;
}

function Slider({ name, value, onChange, least, most, step = 1, inYuan }: SliderProps) {
  const say = useWords(equityWords);
  const shown = inYuan
    ? `${grouped(value.toFixed(2))} ${say('yuan')}`
    : say('wan', { amount: value.toLocaleString('en-US') });
  const id = `what-if-${name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{say(`round.${name}`)}</label>
      <output htmlFor={id} className="figures">
        {shown}
      </output>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}

function Outcome({ tried }: { tried: WhatIf }) {
  const say = useWords(equityWords);
  const { conversion } = tried;
  const rounds = [...new Set(tried.stakes.map((point) => point.newMoney.amount))];
  const valuations = [...new Set(tried.stakes.map((point) => point.preMoney.amount))];
  const stakesOf = (size: string) =>
    valuations.map(
      (value) =>
        Number(
          tried.stakes.find((point) => point.newMoney.amount === size && point.preMoney.amount === value)?.stake ?? 0,
        ) * 100,
    );
  return (
    <>
      <Facts
        facts={[
          [say('issued'), <span className="figures">{conversion.issued.toLocaleString('en-US')}</span>],
          [say('stake'), <strong className="figures">{stake(conversion.stake)}</strong>],
          [say('used'), <Money value={conversion.used} />],
          [say('residual'), <Money value={conversion.residual} />],
          [say('capitalReserve'), <Money value={conversion.capitalReserve} />],
          [
            say('rules'),
            <>
              <Tag tone={tried.behindAnother ? 'good' : 'bad'}>{say(tried.behindAnother ? 'behind' : 'largest')}</Tag>{' '}
              {conversion.capped && <Tag tone="warn">{say('capped')}</Tag>}
            </>,
          ],
        ]}
      />
      <div className="columns">
        <Chart
          question={say('stakeByValuation')}
          categories={valuations.map((value) => inWan(value))}
          series={rounds.map((size) => ({ name: say('ofRound', { amount: inWan(size) }), values: stakesOf(size) }))}
          format={(value) => value.toFixed(2)}
          kind="line"
        />
        <Chart
          question={say('priceByTime')}
          categories={tried.exits.map((point) => String(point.months))}
          series={[{ name: say('least'), values: tried.exits.map((point) => Number(point.price.amount) / WAN) }]}
          format={(value) => value.toFixed(2)}
          kind="line"
        />
      </div>
      <Chart
        question={say('waterfall')}
        categories={tried.waterfall.map((point) => inWan(point.worth.amount))}
        series={tried.holdings.map((holding) => ({
          name: holding.name,
          values: tried.waterfall.map(
            (point) => Number(point.parts.find((part) => part.code === holding.code)?.amount.amount ?? 0) / WAN,
          ),
        }))}
        format={(value) => value.toFixed(0)}
        stacked
      />
    </>
  );
}
