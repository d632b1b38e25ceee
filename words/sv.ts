import about from './sv/about.json' with { type: 'json' };
import account from './sv/account.json' with { type: 'json' };
import assess from './sv/assess.json' with { type: 'json' };
import chart from './sv/chart.json' with { type: 'json' };
import commitment from './sv/commitment.json' with { type: 'json' };
import data from './sv/data.json' with { type: 'json' };
import date from './sv/date.json' with { type: 'json' };
import deviation from './sv/deviation.json' with { type: 'json' };
import dialogue from './sv/dialogue.json' with { type: 'json' };
import draft from './sv/draft.json' with { type: 'json' };
import drawing from './sv/drawing.json' with { type: 'json' };
import fault from './sv/fault.json' with { type: 'json' };
import hiding from './sv/hiding.json' with { type: 'json' };
import history from './sv/history.json' with { type: 'json' };
import importing from './sv/import.json' with { type: 'json' };
import log from './sv/log.json' with { type: 'json' };
import past from './sv/past.json' with { type: 'json' };
import picture from './sv/picture.json' with { type: 'json' };
import place from './sv/place.json' with { type: 'json' };
import plan from './sv/plan.json' with { type: 'json' };
import pledge from './sv/pledge.json' with { type: 'json' };
import question from './sv/question.json' with { type: 'json' };
import refusal from './sv/refusal.json' with { type: 'json' };
import report from './sv/report.json' with { type: 'json' };
import revision from './sv/revision.json' with { type: 'json' };
import round from './sv/round.json' with { type: 'json' };
import sentence from './sv/sentence.json' with { type: 'json' };
import site from './sv/site.json' with { type: 'json' };
import status from './sv/status.json' with { type: 'json' };
import todo from './sv/todo.json' with { type: 'json' };
import unit from './sv/unit.json' with { type: 'json' };
import when from './sv/when.json' with { type: 'json' };
import work from './sv/work.json' with { type: 'json' };

export default {
  assess,
  account,
  site,
  date,
  status,
  sentence,
  chart,
  commitment,
  picture,
  place,
  plan,
  pledge,
  deviation,
  dialogue,
  history,
  hiding,
  data,
  unit,
  about,
  drawing,
  fault,
  import: importing,
  refusal,
  when,
  work,
  todo,
  past,
  log,
  draft,
  revision,
  round,
  question,
  report,
};
