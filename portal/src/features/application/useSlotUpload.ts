import { useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useIntention } from '@/api/intention';
import { useWords } from '@/app/i18n/words';
import { fileSize, fileTypes } from '@/ui/files';
import type { AttachmentSlot } from '../calls/types';
import { applicationQuery, removeAttachment } from './applications';
import { upload } from './upload';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

/** Sending and removing files of one slot. The version that each makes is handed to the text that is being saved. */
export function useSlotUpload(slot: AttachmentSlot) {
  const say = useWords(applicationWords);
  const { application, autosave } = useWorkspace();
  const queries = useQueryClient();
  const intention = useIntention();
  const [progress, setProgress] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

  const renew = async () => {
    const now = await queries.fetchQuery({ ...applicationQuery(application.id), staleTime: 0 });
    autosave.queue.adoptVersion(now.version);
  };

  const attempt = async (work: () => Promise<unknown>) => {
    setProblem(undefined);
    setRefusal(undefined);
    try {
      await work();
      intention.fulfilled();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setProgress(undefined);
      await renew().catch(() => undefined);
    }
  };

  const send = (file: File) => {
    if (file.size > slot.maxBytes) {
      return setRefusal(
        say('tooLarge', { name: file.name, size: fileSize(file.size), limit: fileSize(slot.maxBytes) }),
      );
    }
    if (file.type && slot.mediaTypes.length > 0 && !slot.mediaTypes.includes(file.type)) {
      return setRefusal(say('wrongType', { name: file.name, types: fileTypes(slot.mediaTypes) }));
    }
    const key = intention.keyFor([slot.slot, file.name, file.size, file.lastModified]);
    setProgress(0);
    return attempt(() =>
      upload({ applicationId: application.id, slot: slot.slot, file, key, onProgress: setProgress }),
    );
  };

  const remove = (attachmentId: string) =>
    attempt(async () => {
      await autosave.queue.flush();
      await removeAttachment({ id: application.id, version: autosave.queue.version }, attachmentId);
    });

  return { send, remove, progress, refusal, problem };
}
