import { readFileSync, statSync } from 'node:fs';
import type { Fault } from './fault.ts';

export const maxBytes = 50 * 1024 * 1024;

/** The JSON in a file, or why it can't be read. UTF-8 with or without a byte order mark. */
export function readJson(file: string): { json: unknown } | { fault: Fault } {
  const fault = (message: string) => ({ fault: { file, record: null, path: [], message } });
  try {
    const { size } = statSync(file);
    if (size > maxBytes) return fault(`is ${Math.ceil(size / 1024 / 1024)} MB, more than the 50 MB that can be read; split it into several files`);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
    if (text.trim() === '') return fault('is empty; give a file with records');
    return { json: JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError) return fault(`isn’t JSON (${error.message}); correct it at that place`);
    if (error instanceof TypeError) return fault('isn’t UTF-8 text; save it as UTF-8');
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return fault('isn’t there; check the name');
    if (code === 'EISDIR') return fault('is a folder; name the files in it');
    if (code === 'EACCES') return fault('may not be read; check its permissions');
    throw error;
  }
}
