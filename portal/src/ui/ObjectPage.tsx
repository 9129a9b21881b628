import type { ReactNode } from 'react';
import { useWords } from '@/app/i18n/words';
import { Facts, type Fact } from './Facts';
import { useTitle } from './Page';
import { TabPanel, type Tab } from './Tabs';
import { uiWords } from './words';

interface ObjectPageProps {
  number?: string | null;
  title: string;
  state: ReactNode;
  nextStep?: string;
  owedBy?: string;
  /** The one primary action; secondary ones may stand beside it. */
  action?: ReactNode;
  facts: (Fact | false | undefined)[];
  tabs?: (Tab | false | undefined)[];
  children?: ReactNode;
}

/** The anatomy that every object has: name, state in words, who owes the next step, one action, facts, tabs. */
export function ObjectPage({ number, title, state, nextStep, owedBy, action, facts, tabs, children }: ObjectPageProps) {
  const say = useWords(uiWords);
  useTitle(title);
  const shown = tabs?.filter((tab): tab is Tab => Boolean(tab));
  return (
    <article className="page is-wide object">
      <header className="object-head">
        <div className="object-name">
          {number && <p className="object-number figures">{number}</p>}
          <h1>{title}</h1>
          <div className="object-state">
            {state}
            {nextStep && (
              <span className="object-next">
                <span className="faint">{say('nextStep')}</span> {nextStep}
                {owedBy && (
                  <span className="faint">
                    {' '}
                    · {say('owedBy')} {owedBy}
                  </span>
                )}
              </span>
            )}
          </div>
        </div>
        {action && <div className="page-actions">{action}</div>}
      </header>
      <Facts facts={facts} />
      {children}
      {shown && shown.length > 0 && <TabPanel tabs={shown} />}
    </article>
  );
}
