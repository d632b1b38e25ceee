import type { ReactNode } from 'react';
import styles from './account.module.css';

/** Something beside the page's one thing to do: a notice, a way out. */
export function Aside({ children, role }: { children: ReactNode; role?: 'status' | 'alert' }) {
  return (
    <div className={styles.aside} role={role}>
      {children}
    </div>
  );
}

/** A part of a page about accounts. */
export function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
