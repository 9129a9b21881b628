import { useEffect, useRef } from 'react';

interface ChecklistKeys {
  codes: string[];
  toggle: (code: string) => void;
  note: () => void;
}

const WRITING = 'input:not([type="checkbox"]), textarea, select, [contenteditable="true"]';

/** Digits tick the items by their number, d notes a defect; while somebody writes, keys are text. */
export function useChecklistKeys(keys: ChecklistKeys) {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLElement && event.target.closest(`${WRITING}, [role="dialog"]`)) return;
      const code = /^[1-9]$/.test(event.key) ? current.current.codes[Number(event.key) - 1] : undefined;
      if (code) current.current.toggle(code);
      else if (event.key === 'd') current.current.note();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
