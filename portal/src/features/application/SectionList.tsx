import { useQuery } from '@tanstack/react-query';
import { NavLink } from 'react-router';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { Icon } from '@/ui/icons';
import { partnersQuery, signedShare } from '../partner/partners';
import { partnerWords } from '../partner/words';
import { completenessOf } from './completeness';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

/** The parts of the form with how complete each is: what is done is seen at a glance, and any part is one click away. */
export function SectionList() {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  const sayPartner = useWords(partnerWords);
  const { call, application, autosave } = useWorkspace();
  const partners = useQuery({ ...partnersQuery(application.id), enabled: Boolean(call.consortium?.partnersSign) }).data;
  const required = call.attachments.filter((slot) => slot.required);
  const uploaded = required.filter((slot) => application.attachments.some((file) => file.slot === slot.slot)).length;
  return (
    <nav className="section-list" aria-label={say('sections')}>
      <ol>
        {call.form.sections.map((section) => (
          <li key={section.code}>
            <NavLink to={`/applications/${application.id}/edit/${section.code}`}>
              {title(section)}
              <Completeness
                percent={completenessOf(call.form.schema.properties?.[section.code], autosave.values[section.code])}
              />
            </NavLink>
          </li>
        ))}
        {call.attachments.length > 0 && (
          <li>
            <NavLink to={`/applications/${application.id}/edit/attachments`}>
              {say('attachments')}
              <Completeness percent={required.length ? Math.floor((uploaded / required.length) * 100) : 100} />
            </NavLink>
          </li>
        )}
        {call.consortium?.partnersSign && (
          <li>
            <NavLink to={`/applications/${application.id}/edit/sign-offs`}>
              {sayPartner('title')}
              {partners && <Completeness percent={signedShare(partners)} />}
            </NavLink>
          </li>
        )}
        <li>
          <NavLink to={`/applications/${application.id}/edit/check`}>{say('checkPage')}</NavLink>
        </li>
      </ol>
    </nav>
  );
}

function Completeness({ percent }: { percent: number }) {
  const say = useWords(applicationWords);
  return percent === 100 ? (
    <span className="section-done">
      <Icon name="check" size={16} label={say('complete')} />
    </span>
  ) : (
    <span className="section-share figures">{say('percent', { percent })}</span>
  );
}
