import { enumerate } from '@/app/i18n/punctuation';
import type { ReactNode } from 'react';
import { useLanguage, useWords } from '@/app/i18n/words';
import { Money } from '@/ui/Money';
import { isAmount as isAmountText } from '@/ui/money';
import { inLanguage, isAmount, isLongText, type Answers, type Schema } from './schema';
import { schemaWords } from './words';
import './schema-form.css';

/** Answers as something to read, drawn from the same schema as the form. */
export function AnswersView({ schema, answers }: { schema: Schema; answers?: Answers }) {
  const { language } = useLanguage();
  return <Members schema={inLanguage(schema, language)} answers={answers ?? {}} />;
}

/** One answer as something to read. */
export function AnswerView({ schema, value }: { schema: Schema; value: unknown }) {
  const { language } = useLanguage();
  return <Value schema={inLanguage(schema, language)} value={value} />;
}

function Members({ schema, answers }: { schema: Schema; answers: Answers }) {
  const known = schema.properties ?? {};
  const extra = Object.keys(answers).filter((name) => !known[name]);
  const members = [...Object.entries(known), ...extra.map((name) => [name, guessed(answers[name])] as const)];
  return (
    <dl className="answers">
      {members.map(([name, member]) => (
        <div
          key={name}
          className={isLongText(member) || member.type === 'array' || member.type === 'object' ? 'is-long' : undefined}
        >
          <dt>{member.title ?? name}</dt>
          <dd>
            <Value schema={member} value={answers[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ schema, value }: { schema: Schema; value: unknown }): ReactNode {
  const say = useWords(schemaWords);
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span className="faint">{say('notFilled')}</span>;
  }
  if (typeof value === 'boolean') return say(value ? 'yes' : 'no');
  if (Array.isArray(value)) return <Entries schema={schema.items ?? guessed(value[0])} values={value} />;
  if (typeof value === 'object')
    return <Members schema={schema.properties ? schema : guessed(value)} answers={value as Answers} />;
  if (isAmount(schema) && typeof value === 'string' && isAmountText(value))
    return <Money value={{ amount: value, currency: 'CNY' }} />;
  const label = schema.oneOf?.find((option) => option.const === value)?.title;
  return <span className={isLongText(schema) ? 'long-text' : undefined}>{label ?? String(value)}</span>;
}

function Entries({ schema, values }: { schema: Schema; values: unknown[] }) {
  const labels = new Map(schema.oneOf?.map((option) => [option.const, option.title]));
  if (values.every((value) => typeof value !== 'object')) {
    return <>{enumerate(values.map((value) => labels.get(value) ?? String(value)))}</>;
  }
  return (
    <ol className="answer-entries">
      {values.map((value, index) => (
        <li key={index}>
          <Members schema={schema} answers={(value ?? {}) as Answers} />
        </li>
      ))}
    </ol>
  );
}

/** What answers look like whose schema this screen does not have; `titles` names the members that it knows. */
export function guessed(value: unknown, titles: Record<string, string> = {}, name = ''): Schema {
  return { title: titles[name] ?? name, ...shapeOf(value, titles, name) };
}

function shapeOf(value: unknown, titles: Record<string, string>, name: string): Schema {
  if (Array.isArray(value)) return { type: 'array', items: guessed(value[0], titles) };
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([member, inner]) => [member, guessed(inner, titles, member)]);
    return { type: 'object', properties: Object.fromEntries(members) as Record<string, Schema> };
  }
  if (typeof value === 'string' && /(amount|yuan|investment)$/i.test(name)) return { type: 'string', format: 'money' };
  return { type: typeof value === 'number' ? 'number' : 'string', maxLength: String(value ?? '').length };
}
