import { Link } from 'react-router';
import { useWords } from '@/app/i18n/words';
import { fieldId } from '@/schema-form/schema';
import { placeOf } from './completeness';
import { isGivenBack, type ApplicationView } from './types';
import { applicationWords } from './words';

export const placeAddress = (applicationId: string, section: string, pointer: string) =>
  `/applications/${applicationId}/edit/${section}${pointer ? `#${section === 'attachments' ? `place-${pointer.slice(1)}` : fieldId(pointer)}` : ''}`;

/** What the formal check or the recommending unit asked for, each with the way to its field. */
export function Defects({ application }: { application: ApplicationView }) {
  const say = useWords(applicationWords);
  if (!isGivenBack(application) || application.defects.length === 0) return null;
  return (
    <section className="error-summary">
      <h2>{say(application.state === 'SENT_BACK' ? 'changesAsked' : 'defects')}</h2>
      <ul>
        {application.defects.map((defect) => {
          const { section, pointer } = placeOf(defect.pointer);
          return (
            <li key={defect.pointer + defect.text}>
              {section ? <Link to={placeAddress(application.id, section, pointer)}>{defect.text}</Link> : defect.text}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
