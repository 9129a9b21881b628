import { Input } from 'antd';
import { fromLocalInput, toLocalInput } from './time';

/** A moment in the programme's zone; the browser's own picker, so that it works with keyboard, phone and assistive technology. */
export function LocalDateTime({
  value,
  onChange,
  id,
  ...rest
}: {
  value?: string;
  onChange?: (value: string | undefined) => void;
  id?: string;
  'aria-describedby'?: string;
}) {
  return (
    <Input
      {...rest}
      id={id}
      type="datetime-local"
      value={value ? toLocalInput(value) : ''}
      onChange={(event) => onChange?.(event.target.value ? fromLocalInput(event.target.value) : undefined)}
    />
  );
}
