import { Checkbox, Select } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import type { KindPreference, MailChoice } from './messages';
import { messageWords } from './words';

const CHOICES: MailChoice[] = ['NOW', 'DAILY', 'OFF'];

/** One kind of message: whether it appears here, and when it is mailed. */
export function PreferenceRow({
  preference,
  onChange,
}: {
  preference: KindPreference;
  onChange: (to: KindPreference) => void;
}) {
  const say = useWords(messageWords);
  const { pick } = useLocalised();
  const name = pick(preference.zh, preference.en);
  const { mandatory, inApp, mail } = preference;
  return (
    <div className="preference" role="group" aria-label={name}>
      <span>
        {name} {mandatory && <span className="faint small nowrap">{say('mandatory')}</span>}
      </span>
      <Checkbox
        checked={inApp}
        disabled={mandatory}
        aria-label={`${name}：${say('inApp')}`}
        onChange={(event) => onChange({ ...preference, inApp: event.target.checked })}
      />
      <Select
        value={mail}
        aria-label={`${name}：${say('mail')}`}
        options={CHOICES.filter((choice) => !mandatory || choice !== 'OFF').map((value) => ({
          value,
          label: say(`mail.${value}`),
        }))}
        onChange={(value: MailChoice) => onChange({ ...preference, mail: value })}
      />
    </div>
  );
}
