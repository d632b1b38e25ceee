import styles from './flag.module.css';

/** Something to know beside a status: "Inaktuell sedan 15 juli". Not a status, so it has no colour. */
export function Flag({ children }: { children: React.ReactNode }) {
  return <span className={styles.flag}>{children}</span>;
}
