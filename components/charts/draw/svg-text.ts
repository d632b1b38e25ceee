import type { Tree } from './tree.ts';

/** The light values of the colours that drawings use; app/tokens.css is where they are decided (a test compares). */
export const lightColours: Record<string, string> = {
  paper: '#fbfaf7',
  ink: '#191b1f',
  'ink-2': '#4b4f56',
  rule: '#d9d5cb',
  edge: '#75787d',
  link: '#2c2f82',
  done: '#2c2f82',
  plan: '#63676e',
  track: '#e4e1d8',
};

/** A drawing as a file of its own: colours of light paper, fonts by name, and a title that says what it shows. */
export function svgText(tree: Tree, title: string): string {
  const [, , width, height] = (tree.attributes.viewBox ?? '').split(' ');
  const { 'aria-hidden': _hidden, ...attributes } = tree.attributes;
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: width ?? '',
    height: height ?? '',
    ...attributes,
    'font-family': "'Source Sans 3', 'Segoe UI', Arial, sans-serif",
    'font-size': '15',
  };
  const paper: Tree = { tag: 'rect', attributes: { width: '100%', height: '100%', fill: 'var(--paper)' }, children: [] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<svg${written(root)}><title>${escaped(title)}</title>${coloured([paper, ...tree.children].map(markup).join(''))}</svg>\n`;
}

/** A drawing's markup as it is, with the page's colours by name. */
export function markup(node: Tree | string): string {
  if (typeof node === 'string') return escaped(node);
  const inside = node.children.map(markup).join('');
  return `<${node.tag}${written(node.attributes)}${inside ? `>${inside}</${node.tag}>` : '/>'}`;
}

function written(attributes: Record<string, string>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
}

function coloured(text: string): string {
  return text.replace(/"var\(--([\w-]+)\)"/g, (whole, colour: string) => (lightColours[colour] ? `"${lightColours[colour]}"` : whole));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
