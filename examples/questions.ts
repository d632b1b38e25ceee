import type { AskingBody } from '#domain/question.ts';
import { municipality } from './exempelkommun/frame.ts';

/** What is asked of the invented Exempelkommun: how many days ago, and when and by whom it was answered; `answer` null is still waiting. */
export type ExampleQuestion = {
  municipality: string;
  commitment: string;
  body: AskingBody;
  daysAgo: number;
  text: string;
  caseNumber: string | null;
  answer: { daysAgo: number; text: string } | null;
};

/** Asked when the examples are loaded, of the pledge that runs then; both are let out. */
export const exampleQuestions: readonly ExampleQuestion[] = [
  {
    municipality,
    commitment: 'klotter',
    body: 'council',
    daysAgo: 40,
    text: 'Bostadsbolaget redovisar en lägre andel än kommunen. Varför skiljer sig siffrorna?',
    caseNumber: 'EX 0107',
    answer: { daysAgo: 33, text: 'Bostadsbolaget räknar bara klotter på sina egna hus. Kommunen räknar allt som anmäls, också på skolor, broar och elskåp.' },
  },
  {
    municipality,
    commitment: 'gangstrak-hamnen',
    body: 'executive',
    daysAgo: 12,
    text: 'Vad händer om markägaren inte lämnar sitt tillstånd i tid?',
    caseNumber: null,
    answer: null,
  },
];
