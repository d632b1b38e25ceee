import { activities } from './activities.ts';
import { quarterly } from './figures.ts';
import { continuing, dayIn, districts, type Frame, rowKey } from './frame.ts';
import { judgements } from './judgements.ts';
import { monthly, paced } from './pace.ts';
import type { CommitmentInput, FocusAreaInput } from './shapes.ts';

export function youngPeople(frame: Frame): FocusAreaInput {
  return {
    key: 'unga-utan-droger',
    title: 'Unga utan droger',
    titleEn: 'Young people without drugs',
    commitments: [drugSearches(frame), concernConversations(frame), ageChecks(frame)],
  };
}

function drugSearches(frame: Frame): CommitmentInput {
  const target = frame.year % 2 === 0 ? 16 : 14;
  return {
    key: 'narkotikasok',
    title: 'Förebyggande narkotikasök i skolor och fritidsgårdar',
    titleEn: 'Preventive drug searches in schools and youth centres',
    wording: `Polisen och kommunen gör minst ${target} förebyggande narkotikasök under året i skolornas och fritidsgårdarnas lokaler, oanmält och utanför skoltid.`,
    wordingEn: `The police and the municipality carry out at least ${target} preventive drug searches during the year on school and youth centre premises, unannounced and outside school hours.`,
    keptWhen: `Minst ${target} sök är genomförda när året är slut.`,
    responsible: 'joint',
    parties: ['Polisen', 'Exempelkommun'],
    kind: 'drugSearch',
    publicationClass: 'delayed',
    reportingEveryDays: 60,
    places: ['Skolor och fritidsgårdar i alla stadsdelar'],
    times: 'Oanmält, utanför skoltid',
    actionPlanRow: rowKey(frame.year, 1),
    concerns: ['droger-bland-unga'],
    continues: continuing(frame, 'narkotikasok', 'changed'),
    measures: [{ key: 'sok', type: 'count', value: target, comparator: 'atLeast', unit: 'sök', per: { every: 1, unit: 'year' } }],
    activities: activities(frame, 'narkotikasok', {
      days: paced(frame.year, 'narkotikasok', target, { leadDays: 9 }),
      by: 'joint',
      places: ['Norrskolan', 'Centrumgymnasiet', 'Söderskolan', 'Fritidsgården i Hamnen', 'Åsens fritidsgård'],
      plan: 'Planerat narkotikasök, oanmält',
      cancelled: [{ on: dayIn(frame, '05-06'), why: 'Hunden var upptagen på annat håll.' }],
    }),
    assessments: judgements(frame, 'narkotikasok', {
      now: {
        '07-02': [
          { by: 'police', status: 'onTrack', reason: 'Söken har gjorts i den takt som planen anger.' },
          { by: 'municipality', status: 'onTrack', reason: 'Alla skolor som skulle få ett sök under våren har fått det.' },
        ],
      },
      final: [
        { by: 'police', status: 'kept', reason: 'Det lovade antalet sök har genomförts.' },
        { by: 'municipality', status: 'kept', reason: 'Löftet är uppfyllt, och alla stadsdelar har fått minst ett sök.' },
      ],
    }),
  };
}

function concernConversations(frame: Frame): CommitmentInput {
  return {
    key: 'orossamtal',
    title: 'Orossamtal med unga och deras vårdnadshavare',
    titleEn: 'Concern conversations with young people and their guardians',
    wording: 'Polisen och socialtjänsten håller tillsammans minst 40 orossamtal under året med unga som riskerar att hamna i missbruk eller brott.',
    wordingEn:
      'During the year the police and the social services together hold at least 40 concern conversations with young people at risk of substance misuse or crime.',
    keptWhen: 'Minst 40 samtal är hållna när året är slut.',
    responsible: 'joint',
    parties: ['Polisen', 'Socialtjänsten i Exempelkommun'],
    kind: 'concernConversation',
    publicationClass: 'people',
    reportingEveryDays: 60,
    actionPlanRow: rowKey(frame.year, 1),
    concerns: ['droger-bland-unga'],
    continues: continuing(frame, 'orossamtal', 'same'),
    measures: [{ key: 'samtal', type: 'count', value: 40, comparator: 'atLeast', unit: 'samtal', per: { every: 1, unit: 'year' } }],
    activities: activities(frame, 'orossamtal', {
      days: monthly(frame.year, 'orossamtal', [1, 8, 6, 3, 0, 6, 0, 2, 5, 3, 2, 1]),
      by: 'joint',
      places: ['Exempelkommun'],
      plan: 'Planerat orossamtal',
    }),
    assessments: judgements(frame, 'orossamtal', {
      now: {
        '04-10': [
          { by: 'police', status: 'atRisk', cause: 'vacancy', reason: 'Tjänsten som ungdomspolis är obesatt och samtalen blir färre än planerat.' },
          { by: 'municipality', status: 'onTrack', reason: 'Alla unga där någon har anmält oro har fått ett samtal.' },
        ],
        '10-08': [
          { by: 'police', status: 'atRisk', cause: 'vacancy', reason: 'Tjänsten är tillsatt sedan september, men vårens samtal är inte ikapp.' },
          { by: 'municipality', status: 'onTrack', reason: 'Ingen ung har fått vänta. Antalet styrs av hur många som behöver ett samtal.' },
        ],
      },
      final: [
        { by: 'police', status: 'partlyKept', cause: 'vacancy', reason: 'De flesta samtalen hölls, men tjänsten som ungdomspolis var obesatt under våren.' },
        { by: 'municipality', status: 'kept', reason: 'Alla unga som behövde ett samtal fick det, även om de blev färre än 40.' },
      ],
    }),
  };
}

function ageChecks(frame: Frame): CommitmentInput {
  const sale = frame.year % 2 === 0 ? 1 : 0;
  return {
    key: 'alderskontroll',
    title: 'Ingen ska kunna köpa folköl utan ålderskontroll',
    titleEn: 'No sale of beer without an age check',
    wording: 'Kommunen gör kontrollköp varje kvartal. Målet är att ingen butik säljer folköl utan att fråga efter legitimation.',
    wordingEn: 'The municipality makes test purchases every quarter. The aim is that no shop sells beer without asking for proof of age.',
    keptWhen: 'Inget kontrollköp under året har lett till försäljning utan ålderskontroll.',
    responsible: 'municipality',
    kind: 'licensingInspection',
    reportingEveryDays: 120,
    places: [...districts],
    actionPlanRow: rowKey(frame.year, 1),
    concerns: ['droger-bland-unga'],
    continues: continuing(frame, 'alderskontroll', 'same'),
    measures: [{ key: 'forsaljningar', type: 'zero', value: 0, unit: 'försäljningar utan ålderskontroll', per: { every: 1, unit: 'year' } }],
    figures: quarterly(frame, {
      key: 'forsaljningar',
      label: 'Kontrollköp där butiken sålde utan ålderskontroll',
      unit: 'försäljningar utan ålderskontroll',
      measure: 'forsaljningar',
      values: [0, 0, sale, 0],
    }),
    assessments: judgements(frame, 'alderskontroll', {
      now: {
        '07-02': [{ by: 'municipality', status: 'onTrack', reason: 'Ingen butik har sålt utan ålderskontroll under våren.' }],
        '10-08': [
          sale > 0
            ? {
                by: 'municipality',
                status: 'offTrack',
                cause: 'other',
                reason: 'En butik sålde utan ålderskontroll i september. Kommunen har haft samtal med butiken.',
              }
            : { by: 'municipality', status: 'onTrack', reason: 'Ingen butik har sålt utan ålderskontroll hittills i år.' },
        ],
      },
      final: [
        sale > 0
          ? { by: 'municipality', status: 'notKept', cause: 'other', reason: 'En butik sålde utan ålderskontroll. Målet var ingen.' }
          : { by: 'municipality', status: 'kept', reason: 'Inget av årets kontrollköp ledde till försäljning.' },
      ],
    }),
  };
}
