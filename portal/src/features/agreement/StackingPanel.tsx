import { useQuery } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { useSession } from '@/app/session/session';
import { Panel } from '@/ui/Page';
import { Tag } from '@/ui/StateTag';
import { stackingQuery, type AgreementView } from './agreements';
import { agreementWords } from './words';

/** For staff: what the organisation has already that the rules set beside this agreement. */
export function StackingPanel({ agreement }: { agreement: AgreementView }) {
  const say = useWords(agreementWords);
  const { of } = useLocalised();
  const { has } = useSession();
  const staff = has('officer', 'finance-maker', 'finance-checker', 'auditor', 'admin');
  const findings = useQuery({ ...stackingQuery(agreement.id), enabled: staff }).data;
  if (!findings?.length) return null;
  return (
    <Panel title={say('stacking')}>
      <ul className="lines">
        {findings.map((one) => (
          <li key={`${one.code} ${one.with}`}>
            <Tag tone={one.refused ? 'bad' : 'warn'}>{say(one.refused ? 'stackingRefused' : 'stackingFlagged')}</Tag>
            <span>{of(one.label)}</span>
            <span className="hint">
              {say('stackingWith', { number: one.with, title: one.title, documentNo: one.documentNo })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
