/** One pledge of a file, in the reader's language. `choice` is what its button sends; null where there is nothing to take in. */
export type ShownRecord = {
  name: string;
  says: string[];
  warning: string | null;
  /** What each commitment that says nothing of where it comes from is like; it is answered in the draft. */
  like: { title: string; question: string }[];
  differs: string[];
  faults: { title: string; lines: string[]; more: string | null } | null;
  confirm: { label: string; choice: string } | null;
};

/** What a file would do, or what is wrong with it. `document` is its text, to be sent again with the yes. */
export type Shown = { title: string; document: string; records: ShownRecord[] };
