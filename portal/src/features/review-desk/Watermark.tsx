import type { ReactNode } from 'react';
import { Watermark as Marked } from 'antd';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { deskWords } from './words';

/** Marks what is confidential with who reads it, so that a picture of the screen tells where it came from. */
export function Watermark({ children }: { children: ReactNode }) {
  const say = useWords(deskWords);
  const { name, subject } = useSession();
  return (
    <Marked content={[say('confidential'), `${name} ${subject.slice(-8)}`]} gap={[120, 120]} font={{ fontSize: 14 }}>
      {children}
    </Marked>
  );
}
