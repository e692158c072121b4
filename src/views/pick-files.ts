// Files the user picks from disk, as text whatever their encoding.
import type { PickedFile } from '../commands/import-sources';

/** Opens the system's file dialog; none when the user gives up. */
export function pickFiles(accept: string): Promise<readonly PickedFile[]> {
  const input = createEl('input', { type: 'file', attr: { accept, multiple: 'true' } });
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => resolve([]));
    input.addEventListener('change', () => {
      const files = [...(input.files ?? [])];
      void Promise.all(files.map(readFile)).then(resolve);
    });
    input.click();
  });
}

async function readFile(file: File): Promise<PickedFile> {
  return { name: file.name, text: decodeText(await file.arrayBuffer()) };
}

/** Text of a file: UTF-16 by its mark, UTF-8 where it is valid, else GB18030, as spreadsheets write Chinese. */
export function decodeText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
