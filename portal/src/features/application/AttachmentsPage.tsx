import { Link } from 'react-router';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { Panel } from '@/ui/Page';
import { AttachmentPlace } from './AttachmentPlace';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

export function Component() {
  const say = useWords(applicationWords);
  const { call, application } = useWorkspace();
  const last = call.form.sections.at(-1);
  return (
    <Panel title={say('attachments')}>
      <ul>
        {call.attachments.map((slot) => (
          <AttachmentPlace key={slot.slot} slot={slot} />
        ))}
      </ul>
      <div className="form-actions">
        {last && (
          <Link to={`/applications/${application.id}/edit/${last.code}`}>
            <Button>{say('previous')}</Button>
          </Link>
        )}
        <Link to={`/applications/${application.id}/edit/check`}>
          <Button type="primary">{say('preview')}</Button>
        </Link>
      </div>
    </Panel>
  );
}
