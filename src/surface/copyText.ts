/** Puts text on the clipboard; false when the browser refuses. The reader's own click allows it: no permission is needed. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
