/** Hands the reader a text as a file. */
export function download(name: string, type: string, ...text: string[]) {
  downloadBlob(name, new Blob(text, { type: `${type};charset=utf-8` }));
}

export function downloadBlob(name: string, content: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
