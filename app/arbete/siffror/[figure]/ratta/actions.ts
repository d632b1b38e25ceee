'use server';
import { correctFigure } from '#db/working/mutations/correct-figure.ts';
import { action } from '../../../../action.ts';

export const correct = action(correctFigure);
