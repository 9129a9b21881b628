import { useWords } from '@/app/i18n/words';
import { deskWords } from './words';

const LEVELS = [1, 2, 3, 4, 5] as const;

/** How sure the expert is; nobody has to say, and it counts for nothing but the reader. */
export function ConfidenceField({ value, onChange }: { value?: number; onChange: (level?: number) => void }) {
  const say = useWords(deskWords);
  return (
    <fieldset className="confidence">
      <legend>{say('confidence')}</legend>
      {LEVELS.map((level) => (
        <label key={level} className="row small">
          <input type="radio" name="confidence" checked={value === level} onChange={() => onChange(level)} />
          <span>{say(`confidence.${level}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
