'use client';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';

/** The one filled button of a form; `quiet` for what stands beside it. While the form is on its way it says so and can't be pressed again. */
export function Submit({
  children,
  sending,
  quiet = false,
  isSending = false,
  name,
  value,
}: {
  children: ReactNode;
  sending: string;
  quiet?: boolean;
  /** For a form that is sent by other means than its action. */
  isSending?: boolean;
  name?: string;
  value?: string;
}) {
  const { pending } = useFormStatus();
  return (
    <button type="submit" className={quiet ? 'button quiet' : 'button'} aria-disabled={pending || isSending || undefined} name={name} value={value}>
      {pending || isSending ? sending : children}
    </button>
  );
}

/** Where the form ends: the button and, under it, what happens then. Stays in sight on a phone. */
export function SaveBar({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="save">
      {children}
      {note && <p>{note}</p>}
    </div>
  );
}
