/** Hands a text to the browser as a file to save. Nothing leaves the person's machine. */
export function download(name: string, mediaType: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: mediaType }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked at once, some browsers find nothing to save.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
