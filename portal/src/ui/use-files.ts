import { useState } from 'react';
import { useIntention } from '@/api/intention';
import { useWords } from '@/app/i18n/words';
import { fileSize, fileTypes } from './files';
import { uiWords } from './words';

export interface FileWays {
  /** Types that the service takes; none means that it tells itself. */
  mediaTypes: string[];
  bytesMax: number;
  send: (sent: { file: File; key: string; onProgress: (share: number) => void }) => Promise<unknown>;
  remove: (fileId: string) => Promise<unknown>;
  /** Brings what is shown up to date, also after a failure. */
  renew: () => Promise<unknown>;
}

/** Sending and removing the files of one place. What the service would refuse anyway is not sent. */
export function useFiles(place: string, ways: FileWays) {
  const say = useWords(uiWords);
  const intention = useIntention();
  const [progress, setProgress] = useState<number>();
  const [refusal, setRefusal] = useState<string>();
  const [problem, setProblem] = useState<unknown>();

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
      await ways.renew().catch(() => undefined);
    }
  };

  const send = (file: File) => {
    if (file.size > ways.bytesMax) {
      const facts = { name: file.name, size: fileSize(file.size), limit: fileSize(ways.bytesMax) };
      return setRefusal(say('file.tooLarge', facts));
    }
    if (file.type && ways.mediaTypes.length > 0 && !ways.mediaTypes.includes(file.type)) {
      return setRefusal(say('file.wrongType', { name: file.name, types: fileTypes(ways.mediaTypes) }));
    }
    const key = intention.keyFor([place, file.name, file.size, file.lastModified]);
    setProgress(0);
    return attempt(() => ways.send({ file, key, onProgress: setProgress }));
  };

  return { send, remove: (fileId: string) => attempt(() => ways.remove(fileId)), progress, refusal, problem };
}
