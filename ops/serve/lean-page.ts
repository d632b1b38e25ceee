import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page that is whole without JavaScript, and apart from it the script that brings React to it when somebody touches a live piece. */
export type LeanPage = { html: string; start: string };

const element = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const preload = /<link rel="preload" as="script"[^>]*\/>/g;
const wake = readFileSync(join(import.meta.dirname, 'wake.js'), 'utf8')
  .replace(/^\/\/.*\n/gm, '')
  .replace(/\n\s*/g, '\n')
  .trim();

/**
 * Takes the framework's scripts and its copy of the content (the `__next_f` data, as large as the page itself) out of a page that Next made.
 * `start` is what they did, as one script: the data first, then the files.
 */
export function leanPage(html: string): LeanPage {
  const inline: string[] = [];
  const files = new Set<string>();
  const lean = html
    .replace(element, (whole, attributes: string, code: string) => {
      const file = /\bsrc="([^"]+)"/.exec(attributes)?.[1];
      if (file?.startsWith('/_next/static/')) {
        if (!attributes.includes('noModule')) files.add(file);
        return '';
      }
      if (!isOfFramework(attributes, code)) return whole;
      inline.push(code);
      return '';
    })
    .replace(preload, '');
  if (files.size === 0) return { html, start: '' };
  return { html: lean.replace('</body>', `<script>${wake}</script></body>`), start: `${inline.join(';\n')};\n${loading([...files])}` };
}

function isOfFramework(attributes: string, code: string): boolean {
  return attributes.includes('id="_R_"') || code.startsWith('self.__next_f') || code.startsWith('(self.__next_f');
}

function loading(files: string[]): string {
  return `for(const file of ${JSON.stringify(files)}){const script=document.createElement('script');script.src=file;document.head.append(script)}\n`;
}
