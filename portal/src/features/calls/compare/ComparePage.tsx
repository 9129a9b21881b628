import { useQuery } from '@tanstack/react-query';
import { useParams, useSearchParams } from 'react-router';
import { Select } from 'antd';
import { stringify } from 'yaml';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { callQuery, callsQuery } from '../calls';
import { placeName } from '../place';
import type { CallView } from '../types';
import { comparisonQuery, type Comparison } from './comparison';
import { compareWords } from './words';
import '../calls.css';

const NEWEST = 0;

export function Component() {
  const { callId = '' } = useParams();
  const call = useQuery(callQuery(callId));
  return <Loaded query={call}>{(found) => <Compare call={found} />}</Loaded>;
}

/** Two versions of a call, or two calls, beside each other; which ones is in the address. */
function Compare({ call }: { call: CallView }) {
  const say = useWords(compareWords);
  const { pick } = useLocalised();
  const [search, setSearch] = useSearchParams();
  const number = (name: string) => Number(search.get(name)) || undefined;
  const withCall = search.get('with') ?? call.id;
  const first = withCall === call.id && call.callVersion > 1 ? call.callVersion - 1 : undefined;
  const withVersion = search.has('withVersion') ? number('withVersion') : first;
  const version = number('version');
  const others = useQuery(callsQuery);
  const comparison = useQuery(comparisonQuery(call.id, { version, withCall, withVersion }));
  const put = (changed: Record<string, string | undefined>) =>
    setSearch(
      (now) =>
        new URLSearchParams(
          Object.entries({ ...Object.fromEntries(now), ...changed }).filter(
            (entry): entry is [string, string] => entry[1] !== undefined,
          ),
        ),
      { replace: true },
    );
  return (
    <Page title={say('title')} lead={`${call.code} · ${say('lead')}`}>
      <div className="row">
        <label className="field">
          <span>{say('with')}</span>
          <Select
            className="compare-select"
            showSearch={{ optionFilterProp: 'label' }}
            value={withCall}
            options={(others.data ?? []).map((one) => ({
              value: one.id,
              label: `${one.code} ${pick(one.titleZh, one.titleEn)}`,
            }))}
            onChange={(chosen: string) => put({ with: chosen, withVersion: undefined })}
          />
        </label>
        {withCall === call.id && (
          <Version
            label={say('withVersion')}
            call={call}
            value={withVersion}
            onChange={(chosen) => put({ withVersion: String(chosen) })}
          />
        )}
        <Version
          label={say('version')}
          call={call}
          value={version}
          onChange={(chosen) => put({ version: chosen ? String(chosen) : undefined })}
        />
      </div>
      <Loaded query={comparison}>{(found) => <Changes call={call} comparison={found} />}</Loaded>
    </Page>
  );
}

interface VersionProps {
  label: string;
  call: CallView;
  value?: number;
  onChange: (version: number) => void;
}

/** Published versions are numbered; what a draft said before is not kept. */
function Version({ label, call, value, onChange }: VersionProps) {
  const say = useWords(compareWords);
  const amended = call.amendments.map((one) => one.callVersion);
  const published = amended.length ? [Math.min(...amended) - 1, ...amended] : [];
  return (
    <label className="field">
      <span>{label}</span>
      <Select
        value={value ?? NEWEST}
        options={[
          { value: NEWEST, label: say('newest') },
          ...published.map((version) => ({ value: version, label: say('versionNo', { version }) })),
        ]}
        onChange={onChange}
      />
    </label>
  );
}

function Changes({ call, comparison }: { call: CallView; comparison: Comparison }) {
  const say = useWords(compareWords);
  const { language } = useLocalised();
  if (comparison.changes.length === 0) return <p className="notice-box">{say('none')}</p>;
  const side = ({ code, callVersion }: Comparison['was']) => `${code} · ${say('versionNo', { version: callVersion })}`;
  return (
    <Panel title={say('count', { count: comparison.changes.length })}>
      <div className="table-scroll" tabIndex={0} role="region" aria-label={say('title')}>
        <table className="table is-small compare-table">
          <thead>
            <tr>
              <th scope="col">{say('place')}</th>
              <th scope="col">
                {say('was')} <span className="faint">{side(comparison.was)}</span>
              </th>
              <th scope="col">
                {say('is')} <span className="faint">{side(comparison.is)}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {comparison.changes.map((change) => (
              <tr key={change.pointer}>
                <th scope="row">
                  {placeName(call, change.pointer, language)}
                  <div className="faint small code">{change.pointer}</div>
                </th>
                <td className="is-was">
                  <Said value={change.was} />
                </td>
                <td className="is-now">
                  <Said value={change.is} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function Said({ value }: { value: unknown }) {
  const say = useWords(compareWords);
  if (value === undefined || value === null) return <span className="faint">{say('absent')}</span>;
  if (typeof value !== 'object') return <>{String(value)}</>;
  return <pre className="small">{stringify(value, { lineWidth: 60 })}</pre>;
}
