import type { ReactNode } from 'react';
import './desk.css';

/** Where a judgement is made: what is judged on the left, the judgement on the right, both always in view. */
export function Desk({
  head,
  left,
  right,
  label,
}: {
  head: ReactNode;
  left: ReactNode;
  right: ReactNode;
  label: string;
}) {
  return (
    <div className="desk">
      <header className="desk-head">{head}</header>
      <div className="desk-left">{left}</div>
      <section className="desk-right" aria-label={label}>
        {right}
      </section>
    </div>
  );
}
