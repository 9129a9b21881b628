import { useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { FacilitiesPanel } from '@/features/facility/FacilitiesPanel';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { ObjectPage } from '@/ui/ObjectPage';
import { StateTag } from '@/ui/StateTag';
import { StepHistory } from '@/ui/StepHistory';
import { CapTablePanel } from './CapTablePanel';
import './equity.css';
import { equityKey, equityQuery, readHistory, type EquityView } from './equity';
import { Papers } from './Papers';
import { StepDialog } from './StepDialog';
import { steps } from './steps';
import { Terms } from './Terms';
import { WhatIfPanel } from './WhatIfPanel';
import { equityWords, type EquityWord } from './words';

export function Component() {
  const { instrumentId = '' } = useParams();
  const instrument = useQuery(equityQuery(instrumentId));
  return <Loaded query={instrument}>{(found) => <Equity instrument={found} />}</Loaded>;
}

function Equity({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const invested = instrument.terms.entry === 'INVEST';
  const next = (
    invested && instrument.state === 'VALUING' && !instrument.valuation
      ? 'next.unpriced'
      : invested && instrument.state === 'HELD' && instrument.capitalHeld === 0
        ? 'next.subscribed'
        : `next.${instrument.state}`
  ) as EquityWord;
  return (
    <ObjectPage
      number={instrument.number}
      title={instrument.organisationName}
      state={<StateTag kind="equity" state={instrument.state} />}
      nextStep={(equityWords.keys as readonly string[]).includes(next) ? say(next) : undefined}
      action={<Actions instrument={instrument} />}
      facts={[
        [say('paid'), <Money value={instrument.paid} />],
        invested ? [say('grantPaid'), <Money value={instrument.grantPaid} />] : false,
        [say('claim'), <Money value={instrument.claim} />],
        [say('cost'), <Money value={instrument.cost} />],
        [say('due'), <Money value={instrument.due} />],
        [say('returned'), <Money value={instrument.returned} />],
        [say('lost'), <Money value={instrument.lost} />],
        [say('capitalHeld'), <span className="figures">{instrument.capitalHeld.toLocaleString('en-US')}</span>],
        invested ? false : [say('windowEndsOn'), <span className="figures">{instrument.windowEndsOn}</span>],
        [say('agreement'), <Link to={`/agreements/${instrument.agreementId}`}>{instrument.number}</Link>],
      ]}
      tabs={[
        { key: 'papers', label: say('papers'), content: <Papers instrument={instrument} /> },
        { key: 'cap-table', label: say('capTable'), content: <CapTablePanel instrument={instrument} /> },
        { key: 'what-if', label: say('whatIf'), content: <WhatIfPanel instrument={instrument} /> },
        {
          key: 'credit',
          label: say('credit'),
          content: <FacilitiesPanel instrumentId={instrument.id} invested={invested} />,
        },
        { key: 'terms', label: say('terms'), content: <Terms terms={instrument.terms} /> },
        {
          key: 'history',
          label: say('history'),
          content: (
            <StepHistory
              pages={[...equityKey, instrument.id]}
              read={readHistory(instrument.id)}
              words={equityWords}
              exportAs="equity-history"
            />
          ),
        },
      ]}
    />
  );
}

/** The step to take next as a button, what else is possible in a menu beside it. */
function Actions({ instrument }: { instrument: EquityView }) {
  const say = useWords(equityWords);
  const { has } = useSession();
  const [chosen, setChosen] = useState<string>();
  const possible = steps(instrument).filter((step) => has(...step.roles) && step.when(instrument));
  // What does harm is never what is offered first.
  const first = possible.find((step) => !step.danger);
  const others = possible.filter((step) => step !== first);
  const other = others.find((step) => step.key === chosen);
  return (
    <>
      {!first && instrument.proposedByYou && <span className="faint">{say('yours')}</span>}
      {first && (
        <StepDialog
          key={first.key}
          instrument={instrument}
          step={first}
          trigger={(open) => (
            <Button type="primary" onClick={open}>
              {say(`step.${first.key}` as EquityWord)}
            </Button>
          )}
        />
      )}
      {others.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map((step) => ({
              key: step.key,
              label: say(`step.${step.key}` as EquityWord),
              danger: step.danger,
            })),
            onClick: ({ key }) => setChosen(key),
          }}
        >
          <Button>{say('more')}</Button>
        </Dropdown>
      )}
      {other && (
        <StepDialog key={other.key} instrument={instrument} step={other} onClosed={() => setChosen(undefined)} />
      )}
    </>
  );
}
