import { type MeetingRow, meetingRows } from '#components/meeting/meeting-row.ts';
import { pledgeName } from '#components/pledge/period-label.ts';
import type { Municipality } from '#db/public/queries/municipalities.ts';
import type { PublishedPledge } from '#db/public/queries/pledges.ts';
import type { Words } from '#words/words.ts';
import { deviationsIn } from '../deviations-in.ts';
import type { Dataset } from './dataset.ts';

const columns: (keyof MeetingRow)[] = [
  ...(['key', 'status', 'word', 'according_to', 'title', 'title_language', 'responsible', 'distance', 'sentence', 'flags'] as const),
  ...(['said', 'reason', 'since_last_report', 'next_report'] as const),
];

/** What a meeting shows, a row a screen, in finished words: the page asks for it again and again, so the same rows are the same bytes. */
export function pledgeMeeting(words: Words, municipality: Municipality, pledge: PublishedPledge): Dataset {
  const rows = meetingRows(words, deviationsIn(pledge), pledge);
  return {
    title: `${municipality.name}: ${words.t('deviation.slides.title', { pledge: pledgeName(words, pledge) })}`,
    invented: municipality.example,
    columns,
    rows: rows.map((row) => columns.map((column) => row[column])),
  };
}
