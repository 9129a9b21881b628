import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Chart } from '@/ui/Chart';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { CapTableFiles } from './CapTableFiles';
import { capTablesQuery, type CapTableView, type EquityView, type Holding } from './equity';
import { StepDialog } from './StepDialog';
import { capTableStep } from './steps';
import { equityWords } from './words';

const whole = (yuan: number) => yuan.toLocaleString('en-US');
export const stake = (fraction: number | string) => `${(Number(fraction) * 100).toFixed(4)} %`;

/** Who holds the enterprise, table by table: what every event made of it can be compared. */
export function CapTablePanel({ instrument }: { instrument: EquityView }) {
  const tables = useQuery(capTablesQuery(instrument.id));
  return <Loaded query={tables}>{(found) => <Tables instrument={instrument} tables={found} />}</Loaded>;
}

function Tables({ instrument, tables }: { instrument: EquityView; tables: CapTableView[] }) {
  const say = useWords(equityWords);
  const [chosen, setChosen] = useState<number>();
  const { has } = useSession();
  const table = tables.find((one) => one.no === chosen) ?? tables[0];
  const before = table && tables.find((one) => one.no === table.no - 1);
  const mayState = has(...capTableStep.roles) && capTableStep.when(instrument);
  return (
    <div className="stack">
      <div className="row">
        {mayState && (
          <StepDialog
            instrument={instrument}
            step={capTableStep}
            initial={{ holdings: stated(table) }}
            trigger={(open) => <Button onClick={open}>{say('step.capTable')}</Button>}
          />
        )}
        <CapTableFiles instrument={instrument} mayState={mayState} hasTable={table !== undefined} />
      </div>
      {!table ? (
        <EmptyState title={say('noCapTable')}>{say('noCapTableText')}</EmptyState>
      ) : (
        <>
          <div className="field">
            <label htmlFor="cap-table">{say('capTable')}</label>
            <select
              id="cap-table"
              className="plain-select"
              value={table.no}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {tables.map((one) => (
                <option key={one.no} value={one.no}>
                  {say('capTableNo', { no: one.no, day: one.asOf, cause: say(`cause.${one.cause}`) })}
                </option>
              ))}
            </select>
          </div>
          <Lines table={table} before={before} />
          <Chart
            question={say('whoHolds')}
            horizontal
            height={60 + table.holdings.length * 36}
            categories={table.holdings.map((holding) => holding.name)}
            series={[
              ...(before
                ? [{ name: say('stakeBefore'), values: table.holdings.map((one) => percentOf(before, one.code)) }]
                : []),
              { name: say('stake'), values: table.holdings.map((one) => Number(one.stake) * 100) },
            ]}
            format={(value) => `${value.toFixed(2)} %`}
          />
        </>
      )}
    </div>
  );
}

const percentOf = (table: CapTableView, code: string) =>
  Number(table.holdings.find((one) => one.code === code)?.stake ?? 0) * 100;

/** What the last table says, without what the manager holds: that comes from conversions. */
function stated(table?: CapTableView) {
  return (table?.holdings ?? [])
    .filter((one) => one.code !== 'MANAGER')
    .map(({ code, name, kind, concertParty, subscribed, paidIn }: Holding) => ({
      code,
      name,
      kind,
      concertParty: concertParty ?? undefined,
      subscribed: String(subscribed),
      paidIn: String(paidIn),
    }));
}

function Lines({ table, before }: { table: CapTableView; before?: CapTableView }) {
  const say = useWords(equityWords);
  const { of } = useLocalised();
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={say('capTable')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{say('field.name')}</th>
            <th scope="col">{say('field.kind')}</th>
            <th scope="col">{say('field.concertParty')}</th>
            <th scope="col" className="end">
              {say('subscribed')}
            </th>
            <th scope="col" className="end">
              {say('paidIn')}
            </th>
            {before && (
              <th scope="col" className="end">
                {say('stakeBefore')}
              </th>
            )}
            <th scope="col" className="end">
              {say('stake')}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.holdings.map((holding: Holding) => (
            <tr key={holding.code}>
              <th scope="row">{holding.name}</th>
              <td>{of(holding.label)}</td>
              <td>{holding.concertParty ?? '—'}</td>
              <td className="end figures">{whole(holding.subscribed)}</td>
              <td className="end figures">{whole(holding.paidIn)}</td>
              {before && <td className="end figures">{`${percentOf(before, holding.code).toFixed(4)} %`}</td>}
              <td className="end figures">{stake(holding.stake)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {say('total')}
            </th>
            <td className="end figures">{whole(table.total)}</td>
            <td />
            {before && <td />}
            <td className="end figures">100 %</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
