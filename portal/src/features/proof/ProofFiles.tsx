import { useQueryClient } from '@tanstack/react-query';
import { useWords } from '@/app/i18n/words';
import { FilePlace } from '@/ui/FilePlace';
import { fileSize, fileTypes } from '@/ui/files';
import {
  addProofFile,
  FILE_BYTES_MAX,
  proofFileAddress,
  proofFileKinds,
  proofsKey,
  removeProofFile,
  SCANS,
  type ProofView,
} from './proofs';
import { proofWords } from './words';

/** The documents of a proof; its claimant changes them until they are handed in. */
export function ProofFiles({ proof, changes }: { proof: ProofView; changes: boolean }) {
  const say = useWords(proofWords);
  const queries = useQueryClient();
  const limit = say('limit', { types: fileTypes(SCANS), size: fileSize(FILE_BYTES_MAX) });
  return (
    <ul>
      {proofFileKinds.map((kind) => (
        <FilePlace
          key={kind}
          place={kind}
          title={say(`kind.${kind}`)}
          help={`${say(`help.${kind}`)} · ${limit}`}
          files={proof.files.filter((file) => file.kind === kind)}
          changes={changes}
          addressOf={(fileId) => proofFileAddress(proof.id, fileId)}
          ways={{
            mediaTypes: SCANS,
            bytesMax: FILE_BYTES_MAX,
            send: (sent) => addProofFile({ id: proof.id, kind, ...sent }),
            remove: (fileId) => removeProofFile(proof, fileId),
            renew: () => queries.invalidateQueries({ queryKey: proofsKey }),
          }}
        />
      ))}
    </ul>
  );
}
