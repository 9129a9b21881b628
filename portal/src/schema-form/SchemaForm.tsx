import { useMemo, useState } from 'react';
import { withTheme } from '@rjsf/core';
import { toErrorSchema, type RegistryFieldsType, type RJSFSchema, type UiSchema } from '@rjsf/utils';
import { useLanguage, useWords } from '@/app/i18n/words';
import { checkAnswers, checkTyped, type AnswerError } from './check';
import { fieldId, inLanguage, isAmount, isLongText, pointerPath, shownFor, type Answers, type Schema } from './schema';
import { ArrayFieldItemTemplate, ArrayFieldTemplate, FieldTemplate, ObjectFieldTemplate } from './templates';
import { defaults, validator } from './validator';
import { AmountWidget, ChoiceWidget, LongTextWidget, NumberWidget, TextWidget, YesWidget } from './widgets';
import { schemaWords } from './words';
import './schema-form.css';

const Form = withTheme<Answers>({
  templates: { FieldTemplate, ObjectFieldTemplate, ArrayFieldTemplate, ArrayFieldItemTemplate },
  widgets: {
    TextWidget,
    EmailWidget: TextWidget,
    DateWidget: TextWidget,
    URLWidget: TextWidget,
    TextareaWidget: LongTextWidget,
    SelectWidget: ChoiceWidget,
    RadioWidget: ChoiceWidget,
    CheckboxesWidget: ChoiceWidget,
    CheckboxWidget: YesWidget,
  },
});

interface SchemaFormProps {
  schema: Schema;
  answers: Answers;
  onChange?: (answers: Answers) => void;
  readonly?: boolean;
  /** Also name what is still missing, not only what is wrong so far. */
  complete?: boolean;
  /** Tells the fields of several forms on one page apart. */
  idPrefix?: string;
  /** What the service had to say about fields, by pointer into this form. */
  refused?: AnswerError[];
  /** Draws lists with an `x-widget` of these names; without it they are plain lists. */
  fields?: RegistryFieldsType<Answers>;
}

/** A form drawn from the schema of a call, in the reader's language. */
export function SchemaForm({
  schema,
  answers,
  onChange,
  readonly,
  complete,
  idPrefix = 'root',
  refused,
  fields,
}: SchemaFormProps) {
  const { language } = useLanguage();
  const say = useWords(schemaWords);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const whole = useMemo(() => inLanguage(schema, language), [schema, language]);
  const spoken = useMemo(() => shownFor(whole, answers), [whole, answers]);
  const ui = useMemo(() => uiOf(spoken, Object.keys(fields ?? {})), [spoken, fields]);
  const errors = useMemo(() => {
    if (readonly) return undefined;
    const found = complete
      ? checkAnswers(spoken, answers, say)
      : checkTyped(spoken, answers, say).filter((error) => left.has(fieldId(error.pointer, idPrefix)));
    const all = [...(refused ?? []), ...found];
    return toErrorSchema(
      all.map((error) => ({
        property: `.${pointerPath(error.pointer).join('.')}`,
        message: error.message,
        stack: error.message,
      })),
    );
  }, [spoken, answers, say, readonly, complete, idPrefix, refused, left]);
  return (
    <Form
      className="schema-form"
      tagName="div"
      idPrefix={idPrefix}
      schema={spoken as RJSFSchema}
      uiSchema={ui}
      validator={validator}
      fields={fields}
      experimental_defaultFormStateBehavior={defaults}
      formData={answers}
      extraErrors={errors}
      noValidate
      showErrorList={false}
      readonly={readonly}
      onChange={({ formData }) => onChange?.(formData ?? {})}
      onBlur={(id) => setLeft((now) => (now.has(id) ? now : new Set(now).add(id)))}
    >
      <></>
    </Form>
  );
}

function uiOf(schema: Schema, own: string[]): UiSchema {
  const widget = schema['x-widget'];
  if (typeof widget === 'string' && own.includes(widget)) return { 'ui:field': widget };
  if (schema.type === 'object') {
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([name, member]) => [name, uiOf(member, own)]),
    );
  }
  if (schema.type === 'array') {
    const choices = schema.items?.enum || schema.items?.oneOf;
    return choices ? { 'ui:widget': ChoiceWidget } : { items: schema.items ? uiOf(schema.items, own) : {} };
  }
  if (schema.enum || schema.oneOf) return {};
  if (isAmount(schema)) return { 'ui:widget': AmountWidget };
  if (isLongText(schema)) return { 'ui:widget': LongTextWidget };
  if (schema.type === 'number' || schema.type === 'integer') return { 'ui:widget': NumberWidget };
  return {};
}
