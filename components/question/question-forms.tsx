import { TextArea } from '#components/form/field.tsx';
import { Form } from '#components/form/form.tsx';
import type { FormState } from '#components/form/form-state.ts';
import { Submit } from '#components/form/submit.tsx';
import { Section } from '#components/ui/section.tsx';
import type { Words } from '#words/words.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
/** The own answer that nobody outside has seen. */
type Written = { id: string; text: string } | null;

/** The ways on with a question: to answer it, and for a publisher to let it out. One filled button: the next step of the two. */
export function QuestionForms({
  words,
  question,
  answering,
  releasing,
  actions,
  keys,
}: {
  words: Words;
  question: { id: string; isReleased: boolean };
  answering: { written: Written; isFurther: boolean } | null;
  releasing: { written: Written } | null;
  actions: { answer: Action; release: Action };
  keys: [string, string];
}) {
  const { t } = words;
  const sending = t('work.form.sending');
  const kind = !releasing?.written ? 'Alone' : question.isReleased ? 'Answer' : 'Both';
  const isDue = releasing !== null && (releasing.written !== null || !question.isReleased);
  return (
    <>
      {isDue && (
        <Section title={t('question.page.release')}>
          <p className="measure">{t(`question.page.release${kind}Note`)}</p>
          <Form action={actions.release} idempotencyKey={keys[0]}>
            <input type="hidden" name="question" value={question.id} />
            <input type="hidden" name="answer" value={releasing.written?.id ?? ''} />
            <div>
              <Submit quiet={!releasing.written} sending={sending}>
                {t(`question.page.release${kind}`)}
              </Submit>
            </div>
          </Form>
        </Section>
      )}
      {answering && (
        <Section title={t(`question.page.${answering.written ? 'rewrite' : answering.isFurther ? 'further' : 'answer'}`)}>
          <Form action={actions.answer} idempotencyKey={keys[1]} scope="-svar">
            <input type="hidden" name="question" value={question.id} />
            <input type="hidden" name="seen" value={answering.written?.id ?? ''} />
            <TextArea name="text" label={t('question.page.text')} hint={t('question.page.textHint')} initial={answering.written?.text} rows={7} />
            <div>
              <Submit quiet={Boolean(releasing?.written)} sending={sending}>
                {t('question.page.save')}
              </Submit>
            </div>
          </Form>
        </Section>
      )}
    </>
  );
}
