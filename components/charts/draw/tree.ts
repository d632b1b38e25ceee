/** A finished drawing as plain data: an element with its attributes and what is in it, or a text. */
export type Tree = { tag: Tag; attributes: Record<string, string>; children: (Tree | string)[] };

/** All that a drawing may consist of. Anything else never gets out of the worker. */
export const tags = ['svg', 'g', 'path', 'rect', 'circle', 'line', 'text', 'tspan', 'defs', 'pattern'] as const;
export type Tag = (typeof tags)[number];

export const attributes = [
  'viewBox',
  'width',
  'height',
  'x',
  'y',
  'x1',
  'x2',
  'y1',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'd',
  'id',
  'dx',
  'dy',
  'transform',
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'text-anchor',
  'font-size',
  'font-weight',
  'pattern-units',
  'patternUnits',
  'patternTransform',
] as const;
