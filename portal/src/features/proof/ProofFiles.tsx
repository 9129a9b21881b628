import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useIntention } from '@/api/intention';
import { useWords } from '@/app/i18n/words';
import { fileSize, fileTypes } from '@/ui/files';
import { Icon } from '@/ui/icons';
import { ProblemView } from '@/ui/ProblemView';
import {
  addProofFile,
  FILE_BYTES_MAX,
  proofFileAddress,
  proofFileKinds,
  proofsKey,
  removeProofFile,
  SCANS,
  type ProofFileKind,
  type ProofView,
} from './proofs';
import { proofWords } from './words';
import '../application/workspace.css';

/** The documents of a proof; its claimant changes them until they are handed in. */
export function ProofFiles({ proof, changes }: { proof: ProofView; changes: boolean }) {
  return (
    <ul className="slots">
      {proofFileKinds.map((kind) => (
        <Place key={kind} proof={proof} kind={kind} changes={changes} />
      ))}
    </ul>
  );
}

function Place({ proof, kind, changes }: { proof: ProofView; kind: ProofFileKind; changes: boolean }) {
  const say = useWords(proofWords);
  const { send, remove, progress, refusal, problem } = useProofFile(proof, kind);
  const files = proof.files.filter((file) => file.kind === kind);
  return (
    <li className="slot">
      <div>
        <strong>{say(`kind.${kind}`)}</strong>
        <p className="faint small">
          {say(`help.${kind}`)} · {say('limit', { types: fileTypes(SCANS), size: fileSize(FILE_BYTES_MAX) })}
        </p>
      </div>
      {changes && <Picker kind={kind} progress={progress} onPick={send} />}
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
            <a href={proofFileAddress(proof.id, file.id)} target="_blank" rel="noreferrer">
              {file.fileName}
            </a>
            <span className="faint small figures">{fileSize(file.size)}</span>
            {changes && (
              <Button
                type="text"
                size="small"
                aria-label={say('removeFile', { name: file.fileName })}
                icon={<Icon name="trash" size={16} />}
                onClick={() => void remove(file.id)}
              />
            )}
          </li>
        ))}
        {files.length === 0 && <li className="faint small">{say('noFile')}</li>}
      </ul>
    </li>
  );
}

function Picker({
  kind,
  progress,
  onPick,
}: {
  kind: ProofFileKind;
  progress?: number;
  onPick: (file: File) => unknown;
}) {
  const say = useWords(proofWords);
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={say(`kind.${kind}`)}
        accept={SCANS.join(',')}
        data-kind={kind}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file) void onPick(file);
        }}
      />
      <Button
        icon={<Icon name="upload" size={16} />}
        loading={progress !== undefined}
        onClick={() => picker.current?.click()}
      >
        {progress === undefined ? say('upload') : say('uploading', { percent: Math.round(progress * 100) })}
      </Button>
    </>
  );
}

function useProofFile(proof: ProofView, kind: ProofFileKind) {
  const say = useWords(proofWords);
  const queries = useQueryClient();
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
      await queries.invalidateQueries({ queryKey: proofsKey });
    }
  };

  const send = (file: File) => {
    if (file.size > FILE_BYTES_MAX) {
      return setRefusal(
        say('tooLarge', { name: file.name, size: fileSize(file.size), limit: fileSize(FILE_BYTES_MAX) }),
      );
    }
    if (file.type && !SCANS.includes(file.type)) {
      return setRefusal(say('wrongType', { name: file.name, types: fileTypes(SCANS) }));
    }
    const key = intention.keyFor([proof.id, kind, file.name, file.size, file.lastModified]);
    setProgress(0);
    return attempt(() => addProofFile({ id: proof.id, kind, file, key, onProgress: setProgress }));
  };

  return { send, remove: (id: string) => attempt(() => removeProofFile(proof, id)), progress, refusal, problem };
}
