import { useQueryClient } from '@tanstack/react-query';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { FilePlace } from '@/ui/FilePlace';
import { fileSize, fileTypes } from '@/ui/files';
import type { AttachmentSlot } from '../calls/types';
import { callWords } from '../calls/words';
import { applicationQuery, contentAddress, removeAttachment } from './applications';
import { upload } from './upload';
import { useWorkspace } from './workspace';

/** The files of one slot. The version that each change makes is handed to the text that is being saved. */
export function AttachmentPlace({ slot }: { slot: AttachmentSlot }) {
  const say = useWords(callWords);
  const { title } = useLocalised();
  const { application, autosave } = useWorkspace();
  const queries = useQueryClient();
  const limit = say('materialLimit', { types: fileTypes(slot.mediaTypes), size: fileSize(slot.maxBytes) });
  return (
    <FilePlace
      place={slot.slot}
      title={title(slot)}
      help={`${say(slot.required ? 'materialRequired' : 'materialOptional')} · ${limit}`}
      files={application.attachments.filter((file) => file.slot === slot.slot)}
      changes
      addressOf={(fileId) => contentAddress(application.id, fileId)}
      ways={{
        mediaTypes: slot.mediaTypes,
        bytesMax: slot.maxBytes,
        send: (sent) => upload({ applicationId: application.id, slot: slot.slot, ...sent }),
        remove: async (fileId) => {
          await autosave.queue.flush();
          await removeAttachment({ id: application.id, version: autosave.queue.version }, fileId);
        },
        renew: async () => {
          const now = await queries.fetchQuery({ ...applicationQuery(application.id), staleTime: 0 });
          autosave.queue.adoptVersion(now.version);
        },
      }}
    />
  );
}
