import { useRef } from 'react';
import { Button } from 'antd';
import { useAct } from '@/api/act';
import { useWords } from '@/app/i18n/words';
import { ProblemSummary } from '@/ui/ErrorSummary';
import { organisationsKey } from '../organisation/organisations';
import { putScan, scanAddress, SCANS, type Certificate } from './certificates';
import { certificateWords } from './words';

interface ScanProps {
  organisationId: string;
  certificate: Certificate;
  writes: boolean;
}

/** The scan to be looked at, and to be added until somebody checked it. */
export function Scan({ organisationId, certificate, writes }: ScanProps) {
  const say = useWords(certificateWords);
  const input = useRef<HTMLInputElement>(null);
  const upload = useAct({
    perform: (file: File) => putScan(organisationId, certificate.id, file),
    refreshes: [organisationsKey],
  });
  return (
    <>
      {certificate.file && (
        <a href={scanAddress(organisationId, certificate.id)} target="_blank" rel="noreferrer">
          {certificate.file.fileName}
        </a>
      )}
      {writes && (
        <>
          <input
            ref={input}
            type="file"
            hidden
            aria-label={say('scan')}
            accept={SCANS}
            onChange={(event) => {
              const file = event.target.files?.[0];
              event.target.value = '';
              if (file) upload.mutate(file);
            }}
          />
          <Button size="small" type="text" loading={upload.isPending} onClick={() => input.current?.click()}>
            {say(certificate.file ? 'replace' : 'upload')}
          </Button>
        </>
      )}
      <ProblemSummary problem={upload.error} />
    </>
  );
}
