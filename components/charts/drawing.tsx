import { createElement } from 'react';
import type { DrawResult } from './draw/messages.ts';
import type { Tree } from './draw/tree.ts';
import styles from './drawing.module.css';

/** A drawing that the server finished, in both sizes; nothing when it failed (the sentence and the table say all that it would have). */
export function Drawing({ drawn }: { drawn: DrawResult }) {
  if ('failed' in drawn) return null;
  return (
    <div className={styles.drawing}>
      <div className={styles.wide}>{element(drawn.wide, '0')}</div>
      <div className={styles.narrow}>{element(drawn.narrow, '0')}</div>
    </div>
  );
}

function element({ tag, attributes, children }: Tree, key: string): React.ReactElement {
  const props = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [propOf(name), value]));
  return createElement(tag, { key, ...props }, ...children.map((child, nth) => (typeof child === 'string' ? child : element(child, String(nth)))));
}

/** `stroke-width` → `strokeWidth`; `aria-hidden` stays. */
function propOf(attribute: string): string {
  return attribute.startsWith('aria-') ? attribute : attribute.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());
}
