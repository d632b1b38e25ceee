import { createElement } from 'react';
import type { DrawResult } from './draw/messages.ts';
import type { Tree } from './draw/tree.ts';
import styles from './drawing.module.css';

/**
 * A drawing that the server finished, in both sizes; nothing when it failed (the sentence and the table say all that it would have). Hidden from screen
 * readers, unless it has a `label` of its own: a tagged PDF wants each picture to have one.
 */
export function Drawing({ drawn, label }: { drawn: DrawResult; label?: string }) {
  if ('failed' in drawn) return null;
  return (
    <div className={styles.drawing}>
      <div className={styles.wide}>{element(labelled(drawn.wide, label), '0')}</div>
      <div className={styles.narrow}>{element(labelled(drawn.narrow, label), '0')}</div>
    </div>
  );
}

function labelled(tree: Tree, label: string | undefined): Tree {
  if (label === undefined) return tree;
  const { 'aria-hidden': _, ...attributes } = tree.attributes;
  return { ...tree, attributes: { ...attributes, role: 'img', 'aria-label': label } };
}

function element({ tag, attributes, children }: Tree, key: string): React.ReactElement {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]));
  return createElement(tag, { key, ...props }, ...children.map((child, nth) => (typeof child === 'string' ? child : element(child, String(nth)))));
}

/** `stroke-width` → `strokeWidth`; `aria-hidden` stays. */
function propOf(attribute: string): string {
  return attribute.startsWith('aria-') ? attribute : attribute.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
