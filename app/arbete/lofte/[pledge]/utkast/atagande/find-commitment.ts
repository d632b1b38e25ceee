import { notFound } from 'next/navigation';
import type { Action } from '#domain/permission.ts';
import { commitmentsOf } from '#domain/revision.ts';
import { findDraft } from '../../../find.ts';

/** A commitment of a draft by the ids of the address, with the draft that it stands in and where. */
export async function findDraftCommitment({ pledge, commitment: id }: { pledge: string; commitment: string }, action: Action) {
  const found = await findDraft(pledge, action);
  const commitment = commitmentsOf(found.promised).find(({ key }) => found.idOf('commitment', key) === id) ?? notFound();
  const area = found.promised.focusAreas.find(({ commitments }) => commitments.includes(commitment)) ?? notFound();
  const areas = found.promised.focusAreas.map(({ key, title }) => ({ id: found.idOf('focusArea', key), title }));
  return { ...found, id, commitment, area: found.idOf('focusArea', area.key), areas };
}
