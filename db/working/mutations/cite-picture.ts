import { and, eq, max } from 'drizzle-orm';
import * as z from 'zod';
import { rowId } from '#domain/given.ts';
import { Refusal } from '#domain/refusal.ts';
import { newId } from '../id.ts';
import { pictureOf } from '../picture-of.ts';
import { commitmentSituationPicture } from '../schema/commitment.ts';
import { commitmentSubject } from '../subject.ts';
import { verb } from '../verb.ts';

/** `does`: whether the commitment is to say that it answers the picture, or not any more. */
export const citedPicture = z.strictObject({ commitment: rowId, picture: rowId, does: z.enum(['answers', 'answersNot']) });

/** Which situation picture a commitment answers: what was decided because of what was seen. It is no part of what is promised. */
export const citePicture = verb('picture.cite', citedPicture, {
  subject: (db, { commitment }, now) => commitmentSubject(db, commitment, now),
  work: (tx, { actor, input: { commitment, picture, does } }) => {
    const situationPictureId = pictureOf(tx, actor, picture) ?? '';
    const { commitmentId, situationPictureId: cited, position } = commitmentSituationPicture;
    const isIt = and(eq(commitmentId, commitment), eq(cited, situationPictureId));
    const has = tx.select().from(commitmentSituationPicture).where(isIt).get() !== undefined;
    if (has === (does === 'answers')) throw new Refusal('unfit', 'nothingChanged');
    if (has) tx.delete(commitmentSituationPicture).where(isIt).run();
    else {
      const last = tx
        .select({ at: max(position) })
        .from(commitmentSituationPicture)
        .where(eq(commitmentId, commitment))
        .get()?.at;
      tx.insert(commitmentSituationPicture)
        .values({ id: newId(), commitmentId: commitment, position: (last ?? -1) + 1, situationPictureId })
        .run();
    }
    return { result: { picture }, happened: { what: `picture.${has ? 'uncited' : 'cited'}`, subject: picture, before: null, after: { commitment } } };
  },
});
