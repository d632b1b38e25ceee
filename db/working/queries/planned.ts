import type { Who } from '#domain/actor.ts';
import type { WorkingReader } from '../connect.ts';
import { getOwnPledge, listOwnPledges, type PledgeHead } from './own-pledges.ts';

export type Planned = {
  id: string;
  on: string;
  place: string | null;
  quantity: number | null;
  unit: string | null;
  commitment: { id: string; title: string; titleEn: string | null };
  pledge: PledgeHead;
};

/** What the organisations that somebody coordinates or publishes for have planned, the next first. Nobody else's. */
export function listPlanned(db: WorkingReader, who: Who, now: Date): Planned[] {
  const pledges = listOwnPledges(db, who).flatMap(({ id, state }) => (state === 'signed' ? (getOwnPledge(db, who, id, now) ?? []) : []));
  return pledges
    .flatMap(({ head, focusAreas }) =>
      focusAreas.flatMap(({ commitments }) =>
        commitments.flatMap(({ id, commitment, view, idOf }) =>
          view.planned.map(({ key, on, place, quantity, measure }) => ({
            id: idOf('activity', key),
            on,
            place,
            quantity,
            unit: (commitment.measures.find((one) => one.key === measure) ?? commitment.measures[0])?.unit ?? null,
            commitment: { id, title: commitment.title, titleEn: commitment.titleEn },
            pledge: head,
          })),
        ),
      ),
    )
    .sort((a, b) => a.on.localeCompare(b.on));
}
