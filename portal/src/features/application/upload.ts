import { sendFile } from '@/api/send-file';

export interface Upload {
  applicationId: string;
  slot: string;
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

export function upload({ applicationId, slot, ...sent }: Upload): Promise<void> {
  const query = new URLSearchParams({ slot, fileName: sent.file.name });
  const address = `/api/applicant/v1/applications/${encodeURIComponent(applicationId)}/attachments?${query}`;
  return sendFile({ address, ...sent });
}
