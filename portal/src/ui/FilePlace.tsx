import { useRef, type ReactNode } from 'react';
import { Button } from 'antd';
import { useWords } from '@/app/i18n/words';
import { fileSize } from './files';
import { Icon } from './icons';
import { ProblemView } from './ProblemView';
import { useFiles, type FileWays } from './use-files';
import { uiWords } from './words';
import './file-place.css';

export interface KeptFile {
  id: string;
  fileName: string;
  size: number;
}

interface FilePlaceProps {
  /** Unique on the page; the address of links to this place. */
  place: string;
  title: string;
  help: ReactNode;
  files: KeptFile[];
  /** Whether the reader may add and remove files. */
  changes: boolean;
  ways: FileWays;
  addressOf: (fileId: string) => string;
}

/** One place for files of one sort: what is there, what may be added, how far the sending is, what went wrong. */
export function FilePlace({ place, title, help, files, changes, ways, addressOf }: FilePlaceProps) {
  const say = useWords(uiWords);
  const picker = useRef<HTMLInputElement>(null);
  const { send, remove, progress, refusal, problem } = useFiles(place, ways);
  return (
    <li className="file-place" id={`place-${place}`} tabIndex={-1}>
      <div>
        <strong>{title}</strong>
        <p className="faint small">{help}</p>
      </div>
      {changes && (
        <>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={title}
            accept={ways.mediaTypes.join(',')}
            data-place={place}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) void send(file);
            }}
          />
          <Button
            icon={<Icon name="upload" size={16} />}
            loading={progress !== undefined}
            onClick={() => picker.current?.click()}
          >
            {progress === undefined ? say('file.add') : say('file.sending', { percent: Math.round(progress * 100) })}
          </Button>
        </>
      )}
      {progress !== undefined && <progress className="file-progress" max={1} value={progress} aria-label={title} />}
      {refusal && (
        <p className="sf-error file-wide" role="alert">
          {refusal}
        </p>
      )}
      {problem !== undefined && (
        <div className="file-wide">
          <ProblemView problem={problem} />
        </div>
      )}
      <ul className="file-wide">
        {files.map((file) => (
          <li key={file.id} className="row">
            <Icon name="file" size={16} />
            <a href={addressOf(file.id)} target="_blank" rel="noreferrer">
              {file.fileName}
            </a>
            <span className="faint small figures">{fileSize(file.size)}</span>
            {changes && (
              <Button
                type="text"
                size="small"
                aria-label={say('file.remove', { name: file.fileName })}
                icon={<Icon name="trash" size={16} />}
                onClick={() => void remove(file.id)}
              />
            )}
          </li>
        ))}
        {files.length === 0 && <li className="faint small">{say('file.none')}</li>}
      </ul>
    </li>
  );
}
