import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { usePages } from '@/api/pages';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { PagedList } from '@/ui/DataList';
import { EmptyState } from '@/ui/EmptyState';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { StateTag, Tag } from '@/ui/StateTag';
import { StepActions } from '@/ui/StepActions';
import { StepDialog } from '@/ui/StepDialog';
import {
  facilitiesKey,
  facilitiesQuery,
  proposeFacility,
  readDraws,
  takeFacilityStep,
  type Facility,
} from './facilities';
import { proposal, steps } from './steps';
import { facilityWords } from './words';

/** Credit that an equity event opens, on the page of the equity. */
export function FacilitiesPanel({ instrumentId, invested }: { instrumentId: string; invested: boolean }) {
  const say = useWords(facilityWords);
  const { has } = useSession();
  const facilities = useQuery(facilitiesQuery(instrumentId));
  return (
    <div className="stack">
      <p className="hint">{say('lead')}</p>
      {has('officer') && <Propose instrumentId={instrumentId} invested={invested} />}
      <Loaded query={facilities}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={say('none')}>{say('noneText')}</EmptyState>
          ) : (
            found.map((one) => <One key={one.id} facility={one} />)
          )
        }
      </Loaded>
    </div>
  );
}

function Propose({ instrumentId, invested }: { instrumentId: string; invested: boolean }) {
  const say = useWords(facilityWords);
  const event = invested ? 'HOLDING_REGISTERED' : 'CONVERSION_REGISTERED';
  return (
    <StepDialog
      words={facilityWords}
      step={proposal([{ value: event, label: say(`event.${event}`) }])}
      perform={(values, key) =>
        proposeFacility({ instrumentId, ...values } as Parameters<typeof proposeFacility>[0], key)
      }
      refreshes={[facilitiesKey]}
      trigger={(open) => <Button onClick={open}>{say('step.propose')}</Button>}
    />
  );
}

function One({ facility }: { facility: Facility }) {
  const say = useWords(facilityWords);
  const { of } = useLocalised();
  return (
    <Panel title={facility.bankName}>
      <p>
        <StateTag kind="facility" state={facility.state} />{' '}
        {!facility.verified && <Tag tone="warn">{say('unverified')}</Tag>}
      </p>
      <Facts
        facts={[
          [
            say('opensOn'),
            `${of(facility.eventLabel)} · ${facility.happenedOn ? say('happenedOn', { day: facility.happenedOn }) : say('notYet')}`,
          ],
          [say('limit'), <Money value={facility.limit} />],
          [say('drawn'), <Money value={facility.drawn} />],
          [say('left'), <Money value={facility.left} />],
          [say('ratio'), `${facility.ratioBp / 100} %`],
          facility.drawUntil ? [say('drawUntil'), <span className="figures">{facility.drawUntil}</span>] : undefined,
          [say('terms'), facility.termsDocumentNo],
          [say('field.documentNo'), facility.documentNo],
          facility.letterNo ? [say('field.letterNo'), facility.letterNo] : undefined,
          facility.reason ? [say('field.reason'), facility.reason] : undefined,
        ]}
      />
      <Actions facility={facility} />
      <Draws id={facility.id} />
    </Panel>
  );
}

function Actions({ facility }: { facility: Facility }) {
  const say = useWords(facilityWords);
  if (facility.state === 'PROPOSED' && facility.proposedByYou) return <p className="faint">{say('yours')}</p>;
  return (
    <StepActions
      thing={facility}
      steps={steps}
      words={facilityWords}
      perform={(step, values) => takeFacilityStep(facility, step.path, values)}
      refreshes={[facilitiesKey]}
    />
  );
}

function Draws({ id }: { id: string }) {
  const say = useWords(facilityWords);
  const pages = usePages([...facilitiesKey, id, 'draws'], readDraws(id));
  return (
    <PagedList
      pages={pages}
      label={say('draws')}
      idOf={(one) => one.id}
      href={(one) => `/loans/${one.id}`}
      exportAs="loan-facility-draws"
      empty={<EmptyState title={say('noDraws')} />}
      columns={[
        {
          key: 'loan',
          title: say('loan'),
          main: true,
          render: (one) => <span className="figures nowrap">{one.number}</span>,
          text: (one) => one.number,
        },
        {
          key: 'lentOn',
          title: say('lentOn'),
          render: (one) => <span className="figures nowrap">{one.lentOn}</span>,
          text: (one) => one.lentOn,
        },
        {
          key: 'amount',
          title: say('amount'),
          align: 'end',
          render: (one) => <Money value={one.amount} />,
          text: (one) => one.amount.amount,
        },
      ]}
    />
  );
}
