import { attributes, type Tag, type Tree, tags } from './tree.ts';

const numeric = new Set(['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']);
const defaults: Record<string, string> = { fill: 'none', 'stroke-width': '1', 'text-anchor': 'start' };

/** What a DOM element is to us: enough to read it, whatever DOM it comes from. */
type Element = {
  nodeType: number;
  tagName: string;
  textContent: string | null;
  attributes: Iterable<{ name: string; value: string }>;
  childNodes: Iterable<unknown>;
};

/**
 * A rendered SVG as data: known elements and attributes only, numbers with one decimal, wrappers without meaning gone. Shapes fill nothing unless they
 * say so (set once, on the root). Throws when there is no SVG.
 */
export function clean(svg: Element, { width, height }: { width: number; height: number }): Tree {
  return {
    tag: 'svg',
    attributes: { viewBox: `0 0 ${width} ${height}`, fill: 'none', 'aria-hidden': 'true' },
    children: childrenOf(svg),
  };
}

function childrenOf(element: Element): (Tree | string)[] {
  return [...(element.childNodes as Iterable<Element>)].flatMap((child): (Tree | string)[] => {
    if (child.nodeType === 3) return child.textContent ? [child.textContent] : [];
    if (child.nodeType !== 1 || !isTag(child.tagName)) return [];
    const found = attributesOf(child);
    const children = childrenOf(child);
    if (child.tagName === 'g' && Object.keys(found).length === 0) return children;
    if (['g', 'defs', 'text'].includes(child.tagName) && children.length === 0) return [];
    return isNothing(child.tagName, found) ? [] : [{ tag: child.tagName, attributes: found, children }];
  });
}

function isTag(name: string): name is Tag {
  return name !== 'svg' && (tags as readonly string[]).includes(name);
}

function attributesOf(element: Element): Record<string, string> {
  const kept = [...element.attributes].filter(({ name, value }) => isKept(element.tagName, name, value)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return Object.fromEntries(kept.map(({ name, value }) => [name, name === 'd' ? shortPath(value) : numeric.has(name) ? rounded(value) : value]));
}

/** Recharts gives paths a size and ids that count up for ever: neither says anything, and the ids differ from drawing to drawing. */
function isKept(tag: string, name: string, value: string): boolean {
  if (!(attributes as readonly string[]).includes(name) || defaults[name] === value) return false;
  if (name === 'id') return tag === 'pattern';
  return !(tag === 'path' && ['x', 'y', 'width', 'height'].includes(name)) && !(tag === 'text' && ['width', 'height'].includes(name));
}

function isNothing(tag: Tag, { d, fill, stroke }: Record<string, string>): boolean {
  return tag === 'path' && (!d || (!fill && !stroke));
}

function rounded(value: string): string {
  return /^-?[\d.]+(e-?\d+)?$/.test(value) ? String(Math.round(Number(value) * 10) / 10) : value;
}

/** One decimal, and lines along an axis as H and V. */
function shortPath(path: string): string {
  let [x, y] = ['', ''];
  return path.replace(
    /([ML])?\s*(-?[\d.]+(?:e-?\d+)?)\s*[, ]\s*(-?[\d.]+(?:e-?\d+)?)|([HV])\s*(-?[\d.]+(?:e-?\d+)?)/g,
    (_whole, letter = 'L', px, py, axis, place) => {
      if (axis) {
        if (axis === 'H') x = rounded(place);
        else y = rounded(place);
        return `${axis}${rounded(place)}`;
      }
      const [nx, ny] = [rounded(px), rounded(py)];
      const [sameX, sameY] = [nx === x, ny === y];
      [x, y] = [nx, ny];
      if (letter === 'M') return `M${nx} ${ny}`;
      return sameX && sameY ? '' : sameX ? `V${ny}` : sameY ? `H${nx}` : `L${nx} ${ny}`;
    },
  );
}
