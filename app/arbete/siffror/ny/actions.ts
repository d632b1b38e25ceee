'use server';
import { reportFigure } from '#db/working/mutations/report-figure.ts';
import { action } from '../../../action.ts';

export const report = action(reportFigure);
