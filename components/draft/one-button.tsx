import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';

/** A form that is one button: hidden values and what it is called. `label` is what it is called where several stand under one another. */
export function OneButton({
  action,
  idempotencyKey,
  values,
  sending,
  children,
  label,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  idempotencyKey: string;
  values: Record<string, string>;
  sending: string;
  children: string;
  label: string;
}) {
  return (
    <Form action={action} idempotencyKey={idempotencyKey}>
      {Object.entries(values).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Submit sending={sending} quiet>
        <span aria-hidden="true">{children}</span>
        <span className="hidden">{label}</span>
      </Submit>
    </Form>
  );
}
