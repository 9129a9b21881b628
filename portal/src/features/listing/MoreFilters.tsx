import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useSearchParams } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useFilter } from '@/ui/Filters';
import { callsQuery } from '../calls/calls';
import { FILTERS } from './query';
import { listingWords } from './words';

const SORTS = ['submittedAt', '-submittedAt', 'requested', '-requested', 'number'] as const;
const MORE = ['callId', 'region', 'amountFrom', 'amountTo', 'submittedFrom', 'submittedTo'] as const;

/** Filters that are needed less often; open when one of them is set. */
export function MoreFilters() {
  const say = useWords(listingWords);
  const [search, setSearch] = useSearchParams();
  const set = MORE.some((name) => search.get(name));
  const any = FILTERS.some((name) => search.get(name));
  return (
    <div className="list-filters">
      <Sort />
      <details open={set || undefined}>
        <summary>{say('more')}</summary>
        <div className="list-filter-fields">
          <CallFilter />
          <TextFilter name="region" pattern="\d{2,6}" hint={say('regionHint')} />
          <TextFilter name="amountFrom" pattern="\d{1,12}(\.\d{1,2})?" />
          <TextFilter name="amountTo" pattern="\d{1,12}(\.\d{1,2})?" />
          <TextFilter name="submittedFrom" type="date" />
          <TextFilter name="submittedTo" type="date" />
        </div>
      </details>
      {any && (
        <Button type="link" size="small" onClick={() => setSearch(new URLSearchParams(), { replace: true })}>
          {say('clear')}
        </Button>
      )}
    </div>
  );
}

function Sort() {
  const say = useWords(listingWords);
  const [sort, choose] = useFilter('sort', 'submittedAt');
  return (
    <label className="list-filter">
      <span className="faint small">{say('sort')}</span>
      <select value={sort} onChange={(event) => choose(event.target.value)}>
        {SORTS.map((value) => (
          <option key={value} value={value}>
            {say(`sort.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function CallFilter() {
  const say = useWords(listingWords);
  const { title } = useLocalised();
  const calls = useQuery(callsQuery);
  const [callId, choose] = useFilter('callId');
  return (
    <label className="list-filter">
      <span className="faint small">{say('call')}</span>
      <select value={callId} onChange={(event) => choose(event.target.value)}>
        <option value="">{say('allCalls')}</option>
        {calls.data?.map((call) => (
          <option key={call.id} value={call.id}>
            {title(call)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface TextFilterProps {
  name: 'region' | 'amountFrom' | 'amountTo' | 'submittedFrom' | 'submittedTo';
  pattern?: string;
  hint?: string;
  type?: 'text' | 'date';
}

/** Taken when somebody leaves the field, and only when it is well formed. */
function TextFilter({ name, pattern, hint, type = 'text' }: TextFilterProps) {
  const say = useWords(listingWords);
  const [value, choose] = useFilter(name);
  return (
    <label className="list-filter">
      <span className="faint small">{say(name)}</span>
      <input
        key={value}
        type={type}
        defaultValue={value}
        pattern={pattern}
        placeholder={hint}
        onBlur={(event) => event.currentTarget.reportValidity() && choose(event.currentTarget.value.trim())}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
}
