import styles from './section.module.css';

/** A part of a page: the pen stroke, a heading, what belongs to it. `level` 3 inside another section. */
export function Section({ id, title, level = 2, children }: { id?: string; title: React.ReactNode; level?: 2 | 3; children: React.ReactNode }) {
  return (
    <section id={id} className={styles.section}>
      <PenHeading level={level}>{title}</PenHeading>
      {children}
    </section>
  );
}

/** A heading under the pen stroke, the one ornament there is. Never twice in a row without text between. */
export function PenHeading({ level = 2, children }: { level?: 2 | 3; children: React.ReactNode }) {
  const Heading = `h${level}` as const;
  return <Heading className={styles.heading}>{children}</Heading>;
}
