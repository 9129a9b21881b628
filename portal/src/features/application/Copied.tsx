import { useState } from 'react';
import { useLocation } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { explain } from '@/app/i18n/punctuation';
import { useLanguage, useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import type { CallView } from '../calls/types';
import { fieldAt } from './field';
import type { CopyView } from './types';
import { applicationWords } from './words';

/** After beginning with answers of an earlier application: how many were taken over, and which were not. */
export function Copied({ call }: { call: CallView }) {
  const say = useWords(applicationWords);
  const { language } = useLanguage();
  const { of } = useLocalised();
  const { state } = useLocation();
  const [copy] = useState(() => (state as { copy?: CopyView } | null)?.copy);
  if (!copy) return null;
  return (
    <div className="notice-box" role="status">
      <Icon name="info" />
      <div>
        <p>{say('copied', { count: copy.copied.length })}</p>
        {copy.left.length > 0 && (
          <>
            <p>{say('copiedLeft')}</p>
            <ul>
              {copy.left.map(({ pointer, reason }) => {
                const [, section = '', ...rest] = pointer.split('/');
                return (
                  <li key={pointer}>
                    {explain(fieldAt(call, section, `/${rest.join('/')}`, language).name, of(reason))}
                  </li>
                );
              })}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
