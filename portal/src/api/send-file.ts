import { portalHeaders } from './http';
import { networkProblem, problemFrom } from './problem';

interface SentFile {
  address: string;
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

/** Sends a file as it is. XMLHttpRequest, because only it tells how much has been sent. */
export function sendFile({ address, file, key, onProgress }: SentFile): Promise<void> {
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', address);
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
