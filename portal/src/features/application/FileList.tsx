import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { fileSize } from '@/ui/files';
import { Icon } from '@/ui/icons';
import type { AttachmentSlot } from '../calls/types';
import { contentAddress } from './applications';
import type { ApplicationView } from './types';
import { applicationWords } from './words';

export function FileList({
  application,
  slots,
}: {
  application: Pick<ApplicationView, 'id' | 'attachments'>;
  slots: AttachmentSlot[];
}) {
  const say = useWords(applicationWords);
  const { title } = useLocalised();
  if (application.attachments.length === 0) return <p className="faint">{say('noFiles')}</p>;
  return (
    <ul className="lines">
      {application.attachments.map((file) => {
        const slot = slots.find((one) => one.slot === file.slot);
        return (
          <li key={file.id}>
            <span className="row">
              <Icon name="file" size={16} />
              <a href={contentAddress(application.id, file.id)} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>
            </span>
            <span className="faint small figures">
              {slot ? title(slot) : file.slot} · {fileSize(file.size)}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
