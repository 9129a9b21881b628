import { useEffect, useRef, type ReactNode } from 'react';

/** Something that opens below its word, one at a time; Escape and a click elsewhere close it. */
export function ListMenu({ label, children }: { label: string; children: ReactNode }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event) => {
      const menu = box.current;
      if (!menu?.open) return;
      const inside =
        event.target instanceof Element && (menu.contains(event.target) || event.target.closest('.ant-modal'));
      if (event instanceof KeyboardEvent) {
        if (event.key !== 'Escape' || !inside) return;
        menu.querySelector('summary')?.focus();
      } else if (inside) return;
      menu.open = false;
    };
    document.addEventListener('pointerdown', close);
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('pointerdown', close);
      document.removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details ref={box} className="list-menu" name="list-menu">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
