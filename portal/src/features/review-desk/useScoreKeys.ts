import { useEffect, type KeyboardEvent, type RefObject } from 'react';

const fieldsIn = (form: HTMLElement | null) => [
  ...(form?.querySelectorAll<HTMLInputElement>('.score-input:not(:disabled)') ?? []),
];
const editable = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;

/** React only hears of a value that was set through the element's own setter. */
function setValue(field: HTMLInputElement, value: string) {
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function step(field: HTMLInputElement, by: number) {
  const max = Number(field.dataset['max']);
  const now = field.value === '' ? (by > 0 ? -1 : max + 1) : Number(field.value);
  if (!Number.isNaN(now)) setValue(field, String(Math.max(0, Math.min(max, now + by))));
}

/**
 * Scoring without a mouse: a digit anywhere goes into the first criterion without a score, up and down move between
 * criteria, left and right take or give a point.
 */
export function useScoreKeys(form: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const anywhere = (event: globalThis.KeyboardEvent) => {
      if (!/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) return;
      const fields = fieldsIn(form.current);
      (fields.find((field) => field.value === '') ?? fields[0])?.focus();
    };
    document.addEventListener('keydown', anywhere);
    return () => document.removeEventListener('keydown', anywhere);
  }, [form]);

  return (event: KeyboardEvent) => {
    const field = event.target as HTMLInputElement;
    if (!field.classList.contains('score-input')) return;
    const fields = fieldsIn(form.current);
    const at = fields.indexOf(field);
    const move = event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const points = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (!move && !points) return;
    event.preventDefault();
    if (move) fields[Math.max(0, Math.min(fields.length - 1, at + move))]?.focus();
    else step(field, points);
  };
}
