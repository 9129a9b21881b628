import { portalHeaders } from '@/api/http';
import { networkProblem, problemFrom } from '@/api/problem';

export interface Upload {
  applicationId: string;
  slot: string;
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

/** Sends a file as it is. XMLHttpRequest, because only it tells how much has been sent. */
export function upload({ applicationId, slot, file, key, onProgress }: Upload): Promise<void> {
  const query = new URLSearchParams({ slot, fileName: file.name });
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', `/api/applicant/v1/applications/${encodeURIComponent(applicationId)}/attachments?${query}`);
    for (const [name, value] of Object.entries(portalHeaders('POST'))) request.setRequestHeader(name, value);
    request.setRequestHeader('Idempotency-Key', key);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () =>
      request.status < 300 ? resolve() : reject(problemFrom(request.status, parsed(request.responseText)));
    request.onerror = () => reject(networkProblem());
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
