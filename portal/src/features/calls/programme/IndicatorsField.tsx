import type { FieldProps } from '@rjsf/utils';
import { Button, Input } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { IndicatorBranch, IndicatorTarget } from '../types';
import { useProgramme } from './context';
import { indicatorsIn, withIndicator, withoutIndicator, type Indicator } from './indicators';
import { programmeWords } from './words';

/** The tree of performance targets, to be filled in: what the call sets, and what applicants add of their own. */
export function IndicatorsField({ formData, onChange, readonly, fieldPathId, title, schema, rawErrors }: FieldProps) {
  const say = useWords(programmeWords);
  const { title: named } = useLocalised();
  const tree = useProgramme().indicators;
  if (!tree) return null;
  const filled = (formData as Indicator[] | undefined) ?? [];
  const put = (changed: Indicator[]) => onChange(changed, fieldPathId.path);
  return (
    <fieldset className="sf-group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>{title ?? schema.title}</legend>
      {rawErrors?.map((error) => (
        <p key={error} className="sf-error">
          {error}
        </p>
      ))}
      {tree.dimensions.map((dimension) => (
        <section key={dimension.code} className="indicator-dimension">
          <h3>{named(dimension)}</h3>
          {dimension.branches.map((branch) => (
            <div key={branch.code} className="indicator-branch">
              <h4>{named(branch)}</h4>
              {branch.targets.map((target) => (
                <TargetRow
                  key={target.code}
                  id={`${fieldPathId.$id}_${target.code}`}
                  target={target}
                  value={filled.find((one) => one.code === target.code)?.target ?? ''}
                  readonly={readonly}
                  onChange={(value) => put(withIndicator(filled, { code: target.code, target: value }))}
                />
              ))}
              {branch.ownMost && (
                <OwnTargets branch={branch} filled={filled} readonly={readonly} put={put} id={fieldPathId.$id} />
              )}
            </div>
          ))}
        </section>
      ))}
      {tree.dimensions.length === 0 && <p className="faint">{say('noIndicators')}</p>}
    </fieldset>
  );
}

interface TargetRowProps {
  id: string;
  target: IndicatorTarget;
  value: string;
  readonly?: boolean;
  onChange: (value: string) => void;
}

function TargetRow({ id, target, value, readonly, onChange }: TargetRowProps) {
  const say = useWords(programmeWords);
  const { title, pick } = useLocalised();
  const bound = target.bound
    ? say(`bound.${target.type as 'AT_LEAST'}`, { bound: target.bound, unit: pick(target.unitZh, target.unitEn) })
    : undefined;
  return (
    <div className="sf-field">
      <label htmlFor={id} className="sf-label">
        {title(target)}
        {!target.required && <span className="sf-optional">{say('optional')}</span>}
      </label>
      {bound && (
        <p className="sf-help" id={`${id}_help`}>
          {bound}
        </p>
      )}
      <Input
        id={id}
        aria-describedby={bound ? `${id}_help` : undefined}
        aria-required={Boolean(target.required)}
        inputMode={target.type === 'TEXT' ? 'text' : 'decimal'}
        prefix={target.type === 'TEXT' ? undefined : say(`relation.${target.type as 'AT_LEAST'}`)}
        suffix={pick(target.unitZh, target.unitEn)}
        value={value}
        disabled={readonly}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}

interface OwnTargetsProps {
  branch: IndicatorBranch;
  filled: Indicator[];
  readonly?: boolean;
  put: (filled: Indicator[]) => void;
  id: string;
}

function OwnTargets({ branch, filled, readonly, put, id }: OwnTargetsProps) {
  const say = useWords(programmeWords);
  const own = indicatorsIn(filled, branch.code);
  return (
    <>
      {own.map(({ at, indicator }, number) => {
        const change = (changed: Partial<Indicator>) => put(withIndicator(filled, { ...indicator, ...changed }, at));
        return (
          <div key={at} className="indicator-own">
            {(['name', 'target', 'unit'] as const).map((member) => (
              <Input
                key={member}
                id={`${id}_${at}_${member}`}
                aria-label={`${say(`own.${member}`)} ${number + 1}`}
                placeholder={say(`own.${member}`)}
                value={indicator[member] ?? ''}
                disabled={readonly}
                onChange={(event) => change({ [member]: event.target.value })}
              />
            ))}
            {!readonly && (
              <Button type="text" onClick={() => put(withoutIndicator(filled, at))}>
                {say('remove')}
              </Button>
            )}
          </div>
        );
      })}
      {!readonly && own.length < (branch.ownMost ?? 0) && (
        <Button onClick={() => put([...filled, { code: branch.code, target: '' }])}>+ {say('addOwn')}</Button>
      )}
    </>
  );
}
