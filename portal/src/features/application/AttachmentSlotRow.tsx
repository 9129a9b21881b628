import { useRef } from 'react';
import { Button } from 'antd';
import { useLocalised } from '@/app/i18n/localised';
import { useWords } from '@/app/i18n/words';
import { fileSize, fileTypes } from '@/ui/files';
import { Icon } from '@/ui/icons';
import { ProblemView } from '@/ui/ProblemView';
import type { AttachmentSlot } from '../calls/types';
import { callWords } from '../calls/words';
import { contentAddress } from './applications';
import { useSlotUpload } from './useSlotUpload';
import { useWorkspace } from './workspace';
import { applicationWords } from './words';

export function AttachmentSlotRow({ slot }: { slot: AttachmentSlot }) {
  const say = useWords(applicationWords);
  const sayCall = useWords(callWords);
  const { title } = useLocalised();
  const { application } = useWorkspace();
  const picker = useRef<HTMLInputElement>(null);
  const { send, remove, progress, refusal, problem } = useSlotUpload(slot);
  const files = application.attachments.filter((file) => file.slot === slot.slot);
  return (
    <li className="slot" id={`slot-${slot.slot}`} tabIndex={-1}>
      <div>
        <strong>{title(slot)}</strong>
        <p className="faint small">
          {sayCall(slot.required ? 'materialRequired' : 'materialOptional')} ·{' '}
          {sayCall('materialLimit', { types: fileTypes(slot.mediaTypes), size: fileSize(slot.maxBytes) })}
        </p>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={title(slot)}
        accept={slot.mediaTypes.join(',')}
        data-slot={slot.slot}
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
        {progress === undefined ? say('upload') : say('uploading', { percent: Math.round(progress * 100) })}
      </Button>
      {progress !== undefined && (
        <progress className="slot-progress" max={1} value={progress} aria-label={title(slot)} />
      )}
      {refusal && (
        <p className="sf-error slot-wide" role="alert">
          {refusal}
        </p>
      )}
      {problem !== undefined && (
        <div className="slot-wide">
          <ProblemView problem={problem} />
        </div>
      )}
      <ul className="slot-wide">
        {files.map((file) => (
          <li key={file.id} className="row">
            <Icon name="file" size={16} />
            <a href={contentAddress(application.id, file.id)} target="_blank" rel="noreferrer">
              {file.fileName}
            </a>
            <span className="faint small figures">{fileSize(file.size)}</span>
            <Button
              type="text"
              size="small"
              aria-label={say('removeFile', { name: file.fileName })}
              icon={<Icon name="trash" size={16} />}
              onClick={() => remove(file.id)}
            />
          </li>
        ))}
        {files.length === 0 && <li className="faint small">{say('slotEmpty')}</li>}
      </ul>
    </li>
  );
}
