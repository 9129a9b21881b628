import { useQuery } from '@tanstack/react-query';
import type { FieldProps } from '@rjsf/utils';
import { Input } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { amountOf, grouped, isAmount } from '@/ui/money';
import { Money } from '@/ui/Money';
import type { IndirectRules } from '../types';
import { linesFor, totalsOf, type BudgetLine, type BudgetTotals } from './budget';
import { useProgramme } from './context';
import { budgetRulesQuery } from './rules';
import { programmeWords } from './words';
import '../calls.css';

/** The budget table: a line for each head, totals as one types, and how much of it may be indirect cost. */
export function BudgetField({ formData, onChange, readonly, fieldPathId, title, schema, rawErrors }: FieldProps) {
  const say = useWords(programmeWords);
  const { title: named, pick } = useLocalised();
  const template = useProgramme().budgetTemplate;
  const all = useQuery(budgetRulesQuery).data;
  if (!template) return null;
  const rules = all?.find((one) => one.code === template.indirectRules);
  const lines = linesFor(template, (formData as BudgetLine[] | undefined) ?? []);
  const totals = totalsOf(template, lines, rules);
  const change = (index: number, changed: Partial<BudgetLine>) =>
    onChange(
      lines.map((line, at) => ({ asked: '0.00', own: '0.00', ...line, ...(at === index ? changed : {}) })),
      fieldPathId.path,
    );
  const amount = (line: BudgetLine, index: number, member: 'asked' | 'own', label: string) => (
    <Input
      id={`${fieldPathId.$id}_${index}_${member}`}
      aria-label={`${named(template.heads![index]!)} ${label}`}
      aria-invalid={Boolean(line[member]) && !isAmount(line[member]!)}
      status={line[member] && !isAmount(line[member]) ? 'error' : undefined}
      className="amount-input"
      inputMode="decimal"
      value={line[member] ?? ''}
      disabled={readonly}
      onChange={(event) => change(index, { [member]: event.target.value.replace(/[,，\s]/g, '') })}
    />
  );
  return (
    <fieldset className="sf-group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{title ?? schema.title}</legend>
      {rawErrors?.map((error) => (
        <p key={error} className="sf-error">
          {error}
        </p>
      ))}
      <div className="budget-lines">
        <table className="table is-small budget-table">
          <thead>
            <tr>
              <th scope="col">{say('head')}</th>
              <th scope="col" className="end">
                {say('asked')}
              </th>
              <th scope="col" className="end">
                {say('own')}
              </th>
              <th scope="col">{say('basis')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => {
              const head = template.heads![index]!;
              return (
                <tr key={head.code}>
                  <th scope="row">
                    {named(head)}
                    {(head.helpZh ?? head.helpEn) && <div className="hint">{pick(head.helpZh, head.helpEn)}</div>}
                  </th>
                  <td data-label={say('asked')}>{amount(line, index, 'asked', say('asked'))}</td>
                  <td data-label={say('own')}>{amount(line, index, 'own', say('own'))}</td>
                  <td data-label={say('basis')}>
                    <Input.TextArea
                      aria-label={`${named(head)} ${say('basis')}`}
                      autoSize={{ minRows: 1, maxRows: 6 }}
                      value={line.basis ?? ''}
                      disabled={readonly}
                      onChange={(event) => change(index, { basis: event.target.value || undefined })}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('sum')}</th>
              <td className="end figures" data-label={say('asked')}>
                <Money value={{ amount: amountOf(totals.asked), currency: 'CNY' }} />
              </td>
              <td className="end figures" data-label={say('own')}>
                <Money value={{ amount: amountOf(totals.own), currency: 'CNY' }} />
              </td>
              <td />
            </tr>
          </tfoot>
        </table>
      </div>
      {rules && <Ceiling rules={rules} totals={totals} />}
    </fieldset>
  );
}

/** Why so much and no more: the base, the rate of each band, and the document that sets them. */
function Ceiling({ rules, totals }: { rules: IndirectRules; totals: BudgetTotals }) {
  const say = useWords(programmeWords);
  const over = totals.ceiling !== undefined && totals.indirect > totals.ceiling;
  return (
    <div className={`notice-box${over ? ' is-warn' : ''}`} role="status">
      <div>
        <p>
          {say(over ? 'ceilingOver' : 'ceilingWithin', {
            indirect: grouped(amountOf(totals.indirect)),
            ceiling: grouped(amountOf(totals.ceiling ?? 0n)),
          })}
        </p>
        <p className="small">{say('ceilingBase', { base: grouped(amountOf(totals.base)) })}</p>
        <BandLines rules={rules} />
      </div>
    </div>
  );
}

/** The bands of a rule set in words, with their document. */
export function BandLines({ rules }: { rules: IndirectRules }) {
  const say = useWords(programmeWords);
  const { pick } = useLocalised();
  return (
    <ul className="small">
      {rules.bands.map((band, index) => {
        const next = rules.bands[index + 1];
        const values = {
          from: grouped(band.above.amount),
          to: next ? grouped(next.above.amount) : '',
          percent: band.rateBp / 100,
        };
        return <li key={band.above.amount}>{say(next ? 'band' : 'lastBand', values)}</li>;
      })}
      <li className="faint">{say('rulesSource', { title: pick(rules.zh, rules.en), documentNo: rules.documentNo })}</li>
    </ul>
  );
}
