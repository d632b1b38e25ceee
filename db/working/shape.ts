import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { activity, activitySituationPicture } from './schema/activity.ts';
import { actionPlan, actionPlanRow, agreement, agreementParty } from './schema/agreement.ts';
import { assessment, evidence } from './schema/assessment.ts';
import { collection, collectionContext, collectionGap } from './schema/collection.ts';
import {
  commitment,
  commitmentConcern,
  commitmentParty,
  commitmentPlace,
  commitmentSituationPicture,
  commitmentTime,
  focusArea,
  measure,
} from './schema/commitment.ts';
import { concern, concernTime, conversation, dialogue, dialogueEvent, dialoguePlace } from './schema/dialogue.ts';
import { figure, figureConflict, figurePart, figureWindow } from './schema/figure.ts';
import { indicator, observation } from './schema/indicator.ts';
import { area, areaChange, areaPlace, organisation } from './schema/organisation.ts';
import { followUp, pledge, pledgeLineage, pledgeMunicipality, pledgeNote, pledgeParty, pledgeSituationPicture, signatory, source } from './schema/pledge.ts';
import { silence } from './schema/silence.ts';
import { situationPicture, situationPictureBasis, situationPictureKind, situationPictureParty } from './schema/situation-picture.ts';

/**
 * How a noun of the document lies in tables. One shape serves writing and reading, so that what is stored is what comes back.
 * - `owner`: the column with the id of the row it belongs to; its place in the list is `position`
 * - `nested`: objects kept as columns with the object's name before theirs (`period.from` → `periodFrom`); `whole` ones are never null
 * - `refs`: fields that name another noun by key and are kept as its id (`agreement` → `agreementId`); with several nouns, one column for each
 * - `lists`: the nouns that belong to it
 * - `item`: the list holds plain values, kept in this column
 */
export type Shape = {
  noun: string;
  table: SQLiteTable;
  owner?: string;
  nested?: string[];
  whole?: string[];
  refs?: Record<string, string | string[]>;
  lists?: Record<string, Shape>;
  item?: string;
};

const pictures = (table: SQLiteTable, owner: string): Shape => ({
  noun: 'cites',
  table,
  owner,
  item: 'situationPicture',
  refs: { situationPicture: 'situationPicture' },
});
const organisations = (table: SQLiteTable, owner: string): Shape => ({
  noun: 'party',
  table,
  owner,
  item: 'organisation',
  refs: { organisation: 'organisation' },
});

const figureIn = (owner: string): Shape => ({
  noun: 'figure',
  table: figure,
  owner,
  nested: ['corrects'],
  refs: { partOf: 'figure', measure: 'measure', source: 'source', correctsFigure: 'figure' },
  lists: {
    breakdown: { noun: 'part', table: figurePart, owner: 'figureId' },
    series: { noun: 'window', table: figureWindow, owner: 'figureId' },
    conflicting: { noun: 'conflict', table: figureConflict, owner: 'figureId', refs: { source: 'source' } },
  },
});

const activityShape: Shape = {
  noun: 'activity',
  table: activity,
  owner: 'commitmentId',
  nested: ['corrects', 'cancelled'],
  refs: { measure: 'measure', correctsActivity: 'activity' },
  lists: { situationPictures: pictures(activitySituationPicture, 'activityId') },
};

const assessmentShape: Shape = {
  noun: 'assessment',
  table: assessment,
  owner: 'commitmentId',
  lists: {
    evidence: {
      noun: 'evidence',
      table: evidence,
      owner: 'assessmentId',
      item: 'evidence',
      refs: { evidence: ['activity', 'figure', 'source', 'followUp', 'indicator'] },
    },
  },
};

const commitmentShape: Shape = {
  noun: 'commitment',
  table: commitment,
  owner: 'focusAreaId',
  nested: ['continues', 'withdrawn', 'statement'],
  refs: { actionPlanRow: 'actionPlanRow' },
  lists: {
    parties: { noun: 'party', table: commitmentParty, owner: 'commitmentId', item: 'name' },
    places: { noun: 'place', table: commitmentPlace, owner: 'commitmentId', item: 'place' },
    timeBlocks: { noun: 'promisedTime', table: commitmentTime, owner: 'commitmentId' },
    situationPictures: pictures(commitmentSituationPicture, 'commitmentId'),
    concerns: { noun: 'answers', table: commitmentConcern, owner: 'commitmentId', item: 'concern', refs: { concern: 'concern' } },
    measures: { noun: 'measure', table: measure, owner: 'commitmentId', nested: ['per'] },
    figures: figureIn('commitmentId'),
    activities: activityShape,
    assessments: assessmentShape,
    silences: { noun: 'silence', table: silence, owner: 'commitmentId' },
  },
};

const dialogueShape: Shape = {
  noun: 'dialogue',
  table: dialogue,
  owner: 'pledgeId',
  nested: ['conversations', 'respondents', 'feedback'],
  lists: {
    places: { noun: 'place', table: dialoguePlace, owner: 'dialogueId', item: 'place' },
    events: { noun: 'event', table: dialogueEvent, owner: 'dialogueId' },
    counted: { noun: 'conversation', table: conversation, owner: 'dialogueId' },
  },
};

export const pledgeShape: Shape = {
  noun: 'pledge',
  table: pledge,
  nested: ['area', 'period'],
  whole: ['period'],
  refs: { agreement: 'agreement' },
  lists: {
    municipalities: organisations(pledgeMunicipality, 'pledgeId'),
    parties: organisations(pledgeParty, 'pledgeId'),
    situationPictures: pictures(pledgeSituationPicture, 'pledgeId'),
    lineage: { noun: 'lineage', table: pledgeLineage, owner: 'pledgeId' },
    signatories: { noun: 'signatory', table: signatory, owner: 'pledgeId' },
    sources: { noun: 'source', table: source, owner: 'pledgeId' },
    dialogues: dialogueShape,
    concerns: {
      noun: 'concern',
      table: concern,
      owner: 'pledgeId',
      nested: ['compare'],
      refs: { dialogue: 'dialogue' },
      lists: { times: { noun: 'concernTime', table: concernTime, owner: 'concernId' } },
    },
    indicators: {
      noun: 'indicator',
      table: indicator,
      owner: 'pledgeId',
      nested: ['reference'],
      lists: { observations: { noun: 'observation', table: observation, owner: 'indicatorId' } },
    },
    followUps: { noun: 'followUp', table: followUp, owner: 'pledgeId' },
    figures: figureIn('pledgeId'),
    focusAreas: { noun: 'focusArea', table: focusArea, owner: 'pledgeId', lists: { commitments: commitmentShape } },
    notes: { noun: 'note', table: pledgeNote, owner: 'pledgeId' },
  },
};

export const organisationShape: Shape = {
  noun: 'organisation',
  table: organisation,
  lists: {
    areas: { noun: 'area', table: area, owner: 'organisationId', lists: { places: { noun: 'areaPlace', table: areaPlace, owner: 'areaId', item: 'place' } } },
    laterAreas: { noun: 'areaChange', table: areaChange, owner: 'organisationId' },
  },
};

export const collectionShape: Shape = {
  noun: 'collection',
  table: collection,
  lists: {
    notFound: { noun: 'gap', table: collectionGap, owner: 'collectionId', item: 'text' },
    context: { noun: 'context', table: collectionContext, owner: 'collectionId' },
  },
};

export const actionPlanRowShape: Shape = { noun: 'actionPlanRow', table: actionPlanRow, owner: 'actionPlanId', refs: { situationPicture: 'situationPicture' } };

export const actionPlanShape: Shape = { noun: 'actionPlan', table: actionPlan, owner: 'agreementId', lists: { rows: actionPlanRowShape } };

export const agreementShape: Shape = {
  noun: 'agreement',
  table: agreement,
  lists: {
    organisations: organisations(agreementParty, 'agreementId'),
    actionPlans: actionPlanShape,
  },
};

export const situationPictureShape: Shape = {
  noun: 'situationPicture',
  table: situationPicture,
  nested: ['corrected'],
  lists: {
    organisations: organisations(situationPictureParty, 'situationPictureId'),
    kinds: { noun: 'kind', table: situationPictureKind, owner: 'situationPictureId', item: 'kind' },
    restsOn: { noun: 'basis', table: situationPictureBasis, owner: 'situationPictureId', item: 'text' },
  },
};
