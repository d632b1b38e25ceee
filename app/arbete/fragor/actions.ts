'use server';
import { workPaths } from '#components/work/work-paths.ts';
import { answerQuestion } from '#db/working/mutations/answer-question.ts';
import { askQuestion } from '#db/working/mutations/ask-question.ts';
import { releaseQuestion } from '#db/working/mutations/release-question.ts';
import { action } from '../../action.ts';

export const ask = action(askQuestion, ({ result }) => `${workPaths.question(result.question)}?sparat=stalld`);
export const answer = action(answerQuestion, ({ result }) => `${workPaths.question(result.question)}?sparat=svarad`);
export const release = action(releaseQuestion, ({ result }) => `${workPaths.question(result.question)}?sparat=slappt`);
