import { Checkbox, Input, Select } from 'antd';
import { ariaDescribedByIds, type WidgetProps } from '@rjsf/utils';
import { useWords } from '@/app/i18n/words';
import { capitalised, isAmount as isAmountText } from '@/ui/money';
import { uiWords } from '@/ui/words';
import { schemaWords } from './words';

const described = (props: WidgetProps) => ({
  id: props.id,
  disabled: props.disabled || props.readonly,
  'aria-describedby': ariaDescribedByIds(props.id),
  'aria-invalid': (props.rawErrors?.length ?? 0) > 0,
  'aria-required': props.required,
  status: props.rawErrors?.length ? ('error' as const) : undefined,
});

const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

export function TextWidget(props: WidgetProps) {
  return (
    <Input
      {...described(props)}
      type={props.schema.format === 'date' ? 'date' : props.schema.format === 'email' ? 'email' : 'text'}
      value={textOf(props.value)}
      maxLength={props.schema.maxLength ? props.schema.maxLength * 2 : undefined}
      onChange={(event) => props.onChange(event.target.value || undefined)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  );
}

export function LongTextWidget(props: WidgetProps) {
  const say = useWords(schemaWords);
  const limit = props.schema.maxLength;
  const count = [...textOf(props.value)].length;
  return (
    <>
      <Input.TextArea
        {...described(props)}
        autoSize={{ minRows: 4, maxRows: 18 }}
        value={textOf(props.value)}
        onChange={(event) => props.onChange(event.target.value || undefined)}
        onBlur={() => props.onBlur(props.id, props.value)}
      />
      {limit && (
        <div className={`hint figures${count > limit ? ' is-over' : ''}`}>{say('characters', { count, limit })}</div>
      )}
    </>
  );
}

/** An amount stays the text that was typed; the capital numerals beneath show a zero too many at once. */
export function AmountWidget(props: WidgetProps) {
  const say = useWords(uiWords);
  const value = textOf(props.value);
  return (
    <>
      <Input
        {...described(props)}
        inputMode="decimal"
        suffix={say('yuan')}
        className="amount-input"
        value={value}
        onChange={(event) => props.onChange(event.target.value.replace(/[,，\s]/g, '') || undefined)}
        onBlur={() => props.onBlur(props.id, props.value)}
      />
      {isAmountText(value) && <div className="hint">{capitalised(value)}</div>}
    </>
  );
}

/** `1.` on its way to `1.5` stays text until it is a number as written. */
const typedNumber = (text: string) => (text === '' ? undefined : String(Number(text)) === text ? Number(text) : text);
const finishedNumber = (text: string) =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text || undefined;

export function NumberWidget(props: WidgetProps) {
  return (
    <Input
      {...described(props)}
      inputMode="decimal"
      className="number-input"
      suffix={(props.schema as Record<string, unknown>)['x-unit'] as string | undefined}
      value={textOf(props.value)}
      onChange={(event) => props.onChange(typedNumber(event.target.value.trim()))}
      onBlur={() => {
        const finished = finishedNumber(textOf(props.value));
        if (finished !== props.value) props.onChange(finished);
        props.onBlur(props.id, finished);
      }}
    />
  );
}

export function ChoiceWidget(props: WidgetProps) {
  const say = useWords(schemaWords);
  const { status, ...attributes } = described(props);
  return (
    <Select
      {...attributes}
      status={status}
      mode={props.multiple ? 'multiple' : undefined}
      allowClear={!props.required}
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={say('choose')}
      value={props.value as unknown}
      options={props.options.enumOptions as { value: string; label: string }[]}
      onChange={(value: unknown) => props.onChange(value)}
      onBlur={() => props.onBlur(props.id, props.value)}
    />
  );
}

export function YesWidget(props: WidgetProps) {
  return (
    <Checkbox
      id={props.id}
      checked={props.value === true}
      disabled={props.disabled || props.readonly}
      onChange={(event) => props.onChange(event.target.checked)}
    >
      {props.label}
    </Checkbox>
  );
}
