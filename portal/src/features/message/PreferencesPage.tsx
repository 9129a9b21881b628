import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Button, Radio } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { Icon } from '@/ui/icons';
import { Loaded } from '@/ui/Loaded';
import { Page, Panel } from '@/ui/Page';
import { choosePreferences, preferencesQuery, type KindPreference, type Preferences } from './messages';
import { PreferenceRow } from './PreferenceRow';
import { messageWords } from './words';

const AREAS = ['application', 'result', 'money', 'organisation', 'work'] as const;

export function Component() {
  const preferences = useQuery(preferencesQuery);
  return <Loaded query={preferences}>{(known) => <PreferencesForm known={known} key={known.version} />}</Loaded>;
}

function PreferencesForm({ known }: { known: Preferences }) {
  const say = useWords(messageWords);
  const [language, speak] = useState(known.language);
  const [kinds, setKinds] = useState(known.kinds);
  const saving = useAct({
    perform: () => choosePreferences(known, { language, kinds }),
    refreshes: [preferencesQuery.queryKey],
  });
  const changed = language !== known.language || kinds !== known.kinds;
  const change = (to: KindPreference) => setKinds((now) => now.map((one) => (one.kind === to.kind ? to : one)));
  return (
    <Page
      title={say('settings')}
      lead={say('settingsLead')}
      width="narrow"
      actions={<Link to="/messages">{say('title')}</Link>}
    >
      <ProblemSummary problem={saving.error} href={() => '#content'} />
      <Panel title={say('mail')}>
        {known.maskedEmail ? (
          <p>
            {say('email')} <span className="figures">{known.maskedEmail}</span>
          </p>
        ) : (
          <p className="notice-box is-warn">
            <Icon name="warn" />
            <span>{say('noEmail')}</span>
          </p>
        )}
        <div role="group" aria-label={say('language')} className="row">
          <span className="faint">{say('language')}</span>
          <Radio.Group
            value={language}
            onChange={(event) => speak(event.target.value as Preferences['language'])}
            options={[
              { value: 'zh', label: '中文' },
              { value: 'en', label: 'English' },
            ]}
          />
        </div>
      </Panel>
      {AREAS.filter((area) => kinds.some((one) => one.area === area)).map((area) => (
        <Panel key={area} title={say(`area.${area}`)}>
          <div>
            <div className="preference preference-head" aria-hidden>
              <span />
              <span>{say('inApp')}</span>
              <span>{say('mail')}</span>
            </div>
            {kinds
              .filter((one) => one.area === area)
              .map((one) => (
                <PreferenceRow key={one.kind} preference={one} onChange={change} />
              ))}
          </div>
        </Panel>
      ))}
      <div className="form-actions">
        <span className="faint" role="status">
          {changed ? say('unsaved') : saving.isSuccess || known.version > 0 ? say('saved') : ''}
        </span>
        <Button type="primary" disabled={!changed} loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
          {say('save')}
        </Button>
      </div>
    </Page>
  );
}
