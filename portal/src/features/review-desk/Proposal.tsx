import { enumerate } from '@/app/i18n/punctuation';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { AnswersView, guessed } from '@/schema-form/AnswersView';
import type { Answers } from '@/schema-form/schema';
import { fileSize, fileTypes } from '@/ui/files';
import { Facts } from '@/ui/Facts';
import { Icon } from '@/ui/icons';
import { Money } from '@/ui/Money';
import { Panel } from '@/ui/Page';
import { contentAddress } from '../application/applications';
import { useFieldTitles } from './field-titles';
import { FileViewer, SHOWN } from './FileViewer';
import type { AssignmentView } from './types';
import { deskWords } from './words';

/** What is judged. Before the expert has declared, only what is needed to notice a conflict. */
export function Proposal({
  application,
  whole,
  blind,
}: {
  application: AssignmentView['application'];
  whole: boolean;
  blind: boolean;
}) {
  const say = useWords(deskWords);
  const { title } = useLocalised();
  const titles = useFieldTitles();
  return (
    <div className="stack">
      {blind && (
        <p className="notice-box">
          <Icon name="info" />
          <span>{say('blind')}</span>
        </p>
      )}
      <Facts
        facts={[
          application.organisationName != null && [say('organisation'), application.organisationName],
          [say('requested'), <Money value={application.requested} />],
          [say('fields'), enumerate(application.fields) || '—'],
        ]}
      />
      {application.summary && (
        <Panel title={say('summary')}>
          <p className="long-text">{application.summary}</p>
        </Panel>
      )}
      {whole &&
        application.sections
          .filter((section) => application.proposal[section.code])
          .map((section) => (
            <Panel key={section.code} title={title(section)}>
              <AnswersView
                schema={guessed(application.proposal[section.code], titles)}
                answers={application.proposal[section.code] as Answers}
              />
            </Panel>
          ))}
      {whole && application.attachments.length > 0 && <Files application={application} />}
    </div>
  );
}

function Files({ application }: { application: AssignmentView['application'] }) {
  const say = useWords(deskWords);
  return (
    <Panel title={say('files')}>
      <ul className="lines">
        {application.attachments.map((file) => (
          <li key={file.attachmentId}>
            <span className="row">
              <Icon name="file" size={16} />
              <a href={contentAddress(application.id, file.attachmentId)} target="_blank" rel="noreferrer">
                {file.slot}
              </a>
            </span>
            <span className="faint small figures">
              {fileTypes([file.mediaType])} · {fileSize(file.size)}
            </span>
            {SHOWN.includes(file.mediaType) && (
              <FileViewer
                address={contentAddress(application.id, file.attachmentId)}
                mediaType={file.mediaType}
                name={file.slot}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
