import type * as z from 'zod';
import { slugOf } from '#domain/text.ts';
import fault from './sv/fault.json' with { type: 'json' };
import type { Words } from './words.ts';

/**
 * What is wrong with one field, in the reader's language. Our own schemas say it in English for the operator (`domain/text.ts`); the same sentence has
 * its words here by its slug (`fault.said.is-empty`). Zod's own codes are said by code and kind.
 */
export function faultText({ t, number }: Words, issue: z.core.$ZodIssue): string {
  const said = slugOf(issue.message.replace(/ \d+ characters/, ' characters'), 120);
  const count = /(\d+) characters/.exec(issue.message)?.[1];
  if (Object.hasOwn(fault.said, said)) return t(`fault.said.${said}`, { max: count ?? '' });
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null ? t('fault.missing') : t(issue.expected === 'number' ? 'fault.notANumber' : 'fault.wrongKind');
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? t('fault.missing')
        : t(issue.inclusive ? 'fault.tooSmall' : 'fault.notAbove', { min: number(Number(issue.minimum)) });
    case 'too_big':
      return t(issue.origin === 'string' ? 'fault.tooLong' : issue.origin === 'array' ? 'fault.tooMany' : 'fault.tooBig', {
        max: number(Number(issue.maximum)),
      });
    case 'unrecognized_keys':
      return t('fault.unknownField', { names: issue.keys.join(', ') });
    case 'invalid_value':
      return t('fault.notAChoice');
    default:
      return t('fault.wrongKind');
  }
}
