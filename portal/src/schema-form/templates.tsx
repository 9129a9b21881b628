import { use } from 'react';
import { clauses } from '@/app/i18n/punctuation';
import { Button } from 'antd';
import {
  descriptionId,
  errorId,
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  type FieldTemplateProps,
  type ObjectFieldTemplateProps,
} from '@rjsf/utils';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { uiWords } from '@/ui/words';
import { FieldExtraContext } from './field-extra';
import { pointerOf } from './schema';
import { schemaWords } from './words';

/** Label above, help beneath the label, error beneath the help: the same order in which they are read out. */
export function FieldTemplate(props: FieldTemplateProps) {
  const say = useWords(uiWords);
  const extra = use(FieldExtraContext);
  const { id, label, required, rawDescription, rawErrors, hidden, displayLabel, schema, uiSchema, children } = props;
  if (hidden) return <div hidden>{children}</div>;
  const grouped = schema.type === 'object' || (schema.type === 'array' && !uiSchema?.['ui:widget']);
  const failed = Boolean(rawErrors?.length);
  return (
    <div className={`sf-field${failed ? ' is-failed' : ''}`} id={grouped ? `${id}_field` : undefined}>
      {(displayLabel || schema.type === 'array') && !grouped && schema.type !== 'boolean' && (
        <span className="sf-label-line">
          <label htmlFor={id} className="sf-label">
            {label}
            {!required && <OptionalMark />}
          </label>
          {extra?.(pointerOf(props.fieldPathId.path), label)}
        </span>
      )}
      {displayLabel && !grouped && rawDescription && (
        <p className="sf-help" id={descriptionId(id)}>
          {rawDescription}
        </p>
      )}
      {failed && !grouped && (
        <p className="sf-error" id={errorId(id)}>
          <Icon name="warn" size={14} label={say('required')} />
          {clauses(rawErrors!)}
        </p>
      )}
      {children}
      {failed && grouped && (
        <p className="sf-error" id={errorId(id)}>
          {clauses(rawErrors!)}
        </p>
      )}
    </div>
  );
}

function OptionalMark() {
  const say = useWords(schemaWords);
  return <span className="sf-optional">{say('optional')}</span>;
}

export function ObjectFieldTemplate({ title, description, properties, fieldPathId, schema }: ObjectFieldTemplateProps) {
  const root = fieldPathId.path.length === 0;
  const item = typeof fieldPathId.path.at(-1) === 'number';
  const fields = properties.map((property) => <div key={property.name}>{property.content}</div>);
  if (root || item) return <div className="sf-object">{fields}</div>;
  return (
    <fieldset className="sf-group">
      <legend>{title || schema.title}</legend>
      {description && <p className="sf-help">{description}</p>}
      <div className="sf-object">{fields}</div>
    </fieldset>
  );
}

export function ArrayFieldTemplate({
  title,
  schema,
  items,
  canAdd,
  onAddClick,
  fieldPathId,
  required,
  readonly,
}: ArrayFieldTemplateProps) {
  const say = useWords(schemaWords);
  const extra = use(FieldExtraContext);
  return (
    <fieldset className="sf-group" id={fieldPathId.$id} tabIndex={-1}>
      <legend>
        {title || schema.title}
        {!required && <OptionalMark />}
      </legend>
      {extra?.(pointerOf(fieldPathId.path), title || (schema.title ?? ''))}
      {schema.description && <p className="sf-help">{schema.description}</p>}
      {items.length === 0 && <p className="faint">{say('empty')}</p>}
      <div className="sf-items">{items}</div>
      {canAdd && !readonly && (
        <Button onClick={onAddClick} className="sf-add">
          + {say('add')}
        </Button>
      )}
    </fieldset>
  );
}

export function ArrayFieldItemTemplate({
  children,
  index,
  hasToolbar,
  buttonsProps,
  readonly,
}: ArrayFieldItemTemplateProps) {
  const say = useWords(schemaWords);
  const { hasMoveUp, hasMoveDown, hasRemove, onMoveUpItem, onMoveDownItem, onRemoveItem } = buttonsProps;
  return (
    <div className="sf-item">
      <div className="sf-item-head">
        <span className="faint small">{say('item', { number: index + 1 })}</span>
        {hasToolbar && !readonly && (
          <span className="row">
            {hasMoveUp && (
              <Button type="text" size="small" onClick={onMoveUpItem}>
                {say('moveUp')}
              </Button>
            )}
            {hasMoveDown && (
              <Button type="text" size="small" onClick={onMoveDownItem}>
                {say('moveDown')}
              </Button>
            )}
            {hasRemove && (
              <Button type="text" size="small" onClick={onRemoveItem}>
                {say('remove')}
              </Button>
            )}
          </span>
        )}
      </div>
      {children}
    </div>
  );
}
