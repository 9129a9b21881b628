import { useEffect, useState } from 'react';
import { Button } from 'antd';
import { portalFetch } from '@/api/http';
import { problemFrom } from '@/api/problem';
import { useWords } from '@/app/i18n/words';
import { ProblemView } from '@/ui/ProblemView';
import { deskWords } from './words';

/** What a browser shows by itself. */
export const SHOWN = ['application/pdf', 'image/jpeg', 'image/png'];

/** A file beside the sheet, read when it is asked for; the reading is on record as that of any download. */
export function FileViewer({ address, mediaType, name }: { address: string; mediaType: string; name: string }) {
  const say = useWords(deskWords);
  const [open, setOpen] = useState(false);
  return (
    <div className="line-wide stack">
      <div>
        <Button size="small" aria-expanded={open} onClick={() => setOpen((now) => !now)}>
          {say(open ? 'closeFile' : 'openFile')}
        </Button>
      </div>
      {open && <Shown address={address} mediaType={mediaType} name={name} />}
    </div>
  );
}

function Shown({ address, mediaType, name }: { address: string; mediaType: string; name: string }) {
  const [url, setUrl] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  useEffect(() => {
    let kept: string | undefined;
    let gone = false;
    const read = async () => {
      const response = await portalFetch(new Request(new URL(address, location.origin)));
      if (!response.ok) throw problemFrom(response.status, undefined);
      const content = new Blob([await response.arrayBuffer()], { type: mediaType });
      if (gone) return;
      kept = URL.createObjectURL(content);
      setUrl(kept);
    };
    read().catch((failure: unknown) => !gone && setProblem(failure));
    return () => {
      gone = true;
      if (kept) URL.revokeObjectURL(kept);
    };
  }, [address, mediaType]);
  if (problem !== undefined) return <ProblemView problem={problem} />;
  if (!url) return <div className="skeleton file-frame" />;
  return mediaType === 'application/pdf' ? (
    <iframe className="file-frame" src={url} title={name} />
  ) : (
    <img className="file-picture" src={url} alt={name} />
  );
}
