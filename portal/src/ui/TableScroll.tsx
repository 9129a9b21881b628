import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** The frame of a wide table: the keyboard reaches it, under the table's name, exactly when there is more to scroll to. */
export function TableScroll({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setScrolls(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(look);
    for (const one of [element, ...element.children]) observer.observe(one);
    look();
    return () => observer.disconnect();
  }, []);
  const reachable = scrolls ? { tabIndex: 0, role: 'region', 'aria-label': label } : {};
  return (
    <div ref={frame} className="table-scroll" {...reachable}>
      {children}
    </div>
  );
}
